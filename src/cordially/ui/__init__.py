"""The window: panes, widgets and theme. The only place where Qt is known.

How a pane plugs in. A pane is a folder (`contacts`, `composer`) with a view, a model, a
presenter in plain Python, and a class that satisfies `shell.Pane`: `widget`, `shown()`,
`find_person()`, `keep_unsaved()`. `app` hands the window one `shell.PaneEntry` a pane; its
`build` is called with the `shell.Shell` when the pane is first gone to, never before, so
that the window paints at once. Whatever the pane needs (services, clock, tasks) is bound
by `app` into `build` before, as in `PaneEntry("contacts", title, "Ctrl+1", builder.build)`.

Through the `Shell` a pane shows its count in the rail (`show_badge`), says what happened
(`show_bar`, `show_trouble`), offers undo (`offer_undo`, then Ctrl+Z works by itself),
goes elsewhere (`go_to`) and covers itself for a while with another widget (`cover`).

Slow things. `tasks.TaskRunner.run(work, then, …)` does `work` on the store's thread and
gives the answer to the bound method `then` on the window's thread. A `latest` key lets a
newer search supersede the older. An expected `Trouble` goes to the caller or to a bar;
anything else to `sys.excepthook`, which `faults` words and logs.

Texts. Everything to read is a label of `widgets`; text from outside goes through `shown`,
`shown_lines`, `inside` or `show_outside`. Tool tips go through `as_tool_tip`. Actions of
bars and findings are `Action`s told by name. Frames get their look by a property:
`setProperty("frame", "header" | "side" | "card")`. Colours are `Tone`s, type is a
`TypeRole`, distances go through `theme.scaled`.

Every focusable widget has an accessible name; `tests/ui/walk.py` finds any that has none,
and any text that could be read as markup.
"""
