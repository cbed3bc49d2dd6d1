import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main() -> None:
    first_page = await client.fine_tuning.jobs.list(
        limit=20,
    )

    # A page of this library has no `after`: the cursor is in what the next page is fetched with.
    print("Cursor of the next page:", first_page.next_page_info().params["after"])
    for job in first_page.data:
        print(job.id)


asyncio.run(main())
