"""Draws matplotlib programs for figwright: one warm process, a process of its own for every program."""
