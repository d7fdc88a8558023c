"""The engine beyond one computer: archives on Ray, their photos in Lance tables.

Optional: ``pip install "samelens[cluster]"``. The window never imports this.
"""
