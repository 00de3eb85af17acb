"""What leaves the system on paper: finished accounts of the thinking rooms, set as PDF.

One builder (`document`), composable sections (`sections/`) and a recipe per audience (`recipes`). A section
shows what it is handed and asks nothing of a database; `render` is the way in.
"""
