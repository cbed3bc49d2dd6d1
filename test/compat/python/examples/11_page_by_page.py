import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main() -> None:
    first_page = await client.fine_tuning.jobs.list(
        limit=20,
    )
    if first_page.has_next_page():
        print("The next page is fetched with", first_page.next_page_info())
        next_page = await first_page.get_next_page()
        print("Items just fetched:", len(next_page.data))


asyncio.run(main())
