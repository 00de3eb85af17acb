"""Forms: what people type, checked. Labels and faults are codes; the page says them in its language."""
