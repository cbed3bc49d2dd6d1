"""Python loads this file at its start: `print` writes JSON, a line for each call, to $PRINTED."""

import builtins
import json
import os


def plain(value):
    """What a value is without its class, as `print-reporter.ts` writes it too."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, BaseException):
        own = type(value).__module__.startswith("openai")
        return {"error": type(value).__name__ if own else "of the transport"}
    if hasattr(value, "to_dict"):
        return value.to_dict(mode="json")
    if hasattr(value, "status_code"):
        return {"status": value.status_code}
    if type(value).__name__ == "PageInfo":
        return {"params": plain(value.params)}
    return value


to_file = builtins.print


def report(*values, file=None, **options):
    if file is not None:
        return to_file(*values, file=file, **options)
    with open(os.environ["PRINTED"], "a", encoding="utf-8") as lines:
        lines.write(json.dumps(plain(values)) + "\n")


if "PRINTED" in os.environ:
    builtins.print = report
