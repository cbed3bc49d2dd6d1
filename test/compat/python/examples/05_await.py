import asyncio
import os

from openai import AsyncOpenAI

client = AsyncOpenAI(
    # This is the default and can be left out.
    api_key=os.environ.get("OPENAI_API_KEY"),
)


async def main() -> None:
    response = await client.responses.create(
        model="gpt-4o", input="Explain disestablishmentarianism to a smart five-year-old."
    )
    print(response.output_text)


asyncio.run(main())
