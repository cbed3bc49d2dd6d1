import asyncio

from openai import AsyncOpenAI


async def main():
    client = AsyncOpenAI()

    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(
            session={
                "type": "realtime",
                "output_modalities": ["text"],
                "tools": [
                    {
                        "type": "function",
                        "name": "get_time",
                        "description": "The time in a city.",
                        "parameters": {
                            "type": "object",
                            "properties": {"city": {"type": "string"}},
                        },
                    },
                ],
            }
        )

        await connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "What time is it in Oslo?"}],
            }
        )
        await connection.response.create(response={"tool_choice": "required"})

        is_answered = False
        async for event in connection:
            if event.type == "response.function_call_arguments.done":
                print(event.name, event.arguments)
                await connection.conversation.item.create(
                    item={
                        "type": "function_call_output",
                        "call_id": event.call_id,
                        "output": "12:00",
                    }
                )

            elif event.type == "response.output_text.done":
                print(event.text)
                is_answered = True

            elif event.type == "response.done":
                if is_answered:
                    break
                await connection.response.create()


asyncio.run(main())
