"""What the program does for its user: each job reads like its paragraph in the README."""
