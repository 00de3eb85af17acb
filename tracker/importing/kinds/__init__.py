"""The kinds of file, a module each: its columns, what must hold within a row, what it names, what it plans."""
