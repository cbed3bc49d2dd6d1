from openai import OpenAI

client = OpenAI()

completion = client.chat.completions.create(
    messages=[{"role": "user", "content": "Say this is a test"}],
    model="gpt-4o",
)
message = completion.choices[0].message

if message.refusal is None:
    if "refusal" in message.model_fields_set:
        print("refusal is null")
    else:
        print("refusal is not there")
if message.audio is None:
    if "audio" in message.model_fields_set:
        print("audio is null")
    else:
        print("audio is not there")
