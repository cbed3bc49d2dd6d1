import asyncio
import base64
import struct

from openai import AsyncOpenAI

# Half a second of a tone, in place of a microphone: PCM of 16 bits at 24 kHz.
sound = b"".join(
    struct.pack("<h", 8000 if at % 120 < 60 else -8000) for at in range(0, 24_000, 2)
)


async def main():
    client = AsyncOpenAI()

    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(
            session={
                "type": "realtime",
                "output_modalities": ["audio"],
                "audio": {
                    "input": {
                        "turn_detection": None,
                        "transcription": {"model": "gpt-4o-mini-transcribe"},
                    },
                },
            }
        )

        for at in range(0, len(sound), 4800):
            audio = base64.b64encode(sound[at : at + 4800]).decode()
            await connection.input_audio_buffer.append(audio=audio)
        await connection.input_audio_buffer.commit()
        await connection.response.create()

        count = 0
        async for event in connection:
            if event.type == "conversation.item.input_audio_transcription.completed":
                print("user:", event.transcript)

            elif event.type == "response.output_audio.delta":
                count += len(base64.b64decode(event.delta))

            elif event.type == "response.output_audio_transcript.done":
                print("model:", event.transcript)

            elif event.type == "response.done":
                break
        print(count, "bytes of audio")


asyncio.run(main())
