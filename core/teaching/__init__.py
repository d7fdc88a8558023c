"""The user's verdicts become a head of their own."""
