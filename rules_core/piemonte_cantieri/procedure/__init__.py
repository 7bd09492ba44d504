"""The procedures of the call: what is a fact rather than a sum."""
