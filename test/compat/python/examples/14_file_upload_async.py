import asyncio
from pathlib import Path

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main() -> None:
    await client.files.create(
        file=Path("examples/data/input.jsonl"),
        purpose="fine-tune",
    )


asyncio.run(main())
