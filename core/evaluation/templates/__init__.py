"""Pictures that look alike and are not the same: one layout filled in again and again."""
