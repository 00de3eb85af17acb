"""The web door: pages for families, clubs and scouts. It knows HTTP, forms and templates, and no table."""
