"""Whether two are connected by now.

Requests, and invitations that only an archive tells of, name the other by profile key alone.
Whether they became a connection is joined with `profile` and `person` each time and never
copied, so that it holds for what a later import brings or marks.
"""

CONNECTED = "(person.connected_on <> '' AND person.no_longer_connected_on = '')"
"""SQL for whether the row of table `person` is a connection now."""
