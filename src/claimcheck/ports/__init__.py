"""What the use cases need from outside, as small protocols in the core's words."""
