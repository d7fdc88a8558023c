"""What people, phones and programs do to photos, drawn apart from all other edits."""
