import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main() -> None:
    response = await client.responses.create(
        model="gpt-4o-mini",
        input="Say this is a test",
    )
    print(response._request_id)  # req_123


asyncio.run(main())
