import asyncio

from openai import AsyncOpenAI


async def main():
    client = AsyncOpenAI()

    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.response.cancel(event_id="cancel-1")

        async for event in connection:
            if event.type == "error":
                print(event.error.type)
                print(event.error.code)
                print(event.error.event_id)
                print(event.error.message)
                break

        # The connection is still open.
        await connection.response.create()
        async for event in connection:
            if event.type == "response.done":
                print(event.response.status)
                break


asyncio.run(main())
