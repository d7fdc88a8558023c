"""The rules of deciding: keeper, marks, removal with journal and undo, export."""
