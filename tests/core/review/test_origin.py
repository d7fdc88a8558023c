"""What a file had where it lay is kept by the journal as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.review.drives import Drive
from core.review.file_attributes import FileAttributes
from core.review.origin import Origin, as_text, origin_from

texts = st.text(st.characters(exclude_characters="\0"), max_size=20)
attributes = st.builds(
    FileAttributes,
    st.integers(-(2**63), 2**63 - 1),
    st.integers(0, 0o7777),
    st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)),
    st.dictionaries(texts, st.binary(max_size=40), max_size=3),
)


@given(
    st.builds(
        Origin,
        st.builds(Drive, texts, texts, texts),
        attributes,
        st.none() | texts,
        st.integers(1, 2**31),
        st.integers(0, 2**64 - 1),
        st.none() | st.builds(Drive, texts, texts, texts),
    )
)
def test_an_origin_is_read_as_it_was_written(origin: Origin) -> None:
    assert origin_from(as_text(origin)) == origin
    assert origin_from(as_text(Origin(origin.drive))) == Origin(origin.drive)
