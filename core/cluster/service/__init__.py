"""Answers "do we have this photo?" over HTTP: ``samelens serve``. Needs the extra ``[service]``.

``routes`` is the application, ``guard`` what every request passes first, ``finding`` the work,
``archives`` what is searched. What is uploaded is decoded in processes of its own
(``decode_workers``) and thrown away after its answer. Nothing here changes or removes a photo's
file.
"""
