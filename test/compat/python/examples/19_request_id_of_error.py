import asyncio

import openai
from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main() -> None:
    try:
        await client.chat.completions.create(
            messages=[{"role": "user", "content": "Say this is a test"}], model="gpt-4"
        )
    except openai.APIStatusError as exc:
        print(exc.request_id)  # req_123
        raise exc


asyncio.run(main())
