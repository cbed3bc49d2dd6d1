from pathlib import Path

from openai import OpenAI

client = OpenAI()

client.files.create(
    file=Path("examples/data/input.jsonl"),
    purpose="fine-tune",
)
