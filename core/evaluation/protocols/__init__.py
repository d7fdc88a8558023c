"""What is measured: how pictures are chosen and drawn, and what is counted."""
