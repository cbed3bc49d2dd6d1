"""Sends the events of $SESSION, and prints what is received until the last of them or the end."""

import asyncio
import json
import os

from openai import AsyncOpenAI

script = json.loads(os.environ["SESSION"])


async def main():
    client = AsyncOpenAI()
    try:
        async with client.realtime.connect(model="gpt-realtime") as connection:
            for event in script["events"]:
                await connection.send(event)
            async for event in connection:
                print(event)
                if event.type == script["last"]:
                    break
            else:
                print("end")
    except Exception as error:
        print(error)


asyncio.run(main())
