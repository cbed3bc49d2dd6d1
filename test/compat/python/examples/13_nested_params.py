from openai import OpenAI

client = OpenAI()

completion = client.chat.completions.create(
    messages=[
        {
            "role": "user",
            "content": "How much is it? Answer in JSON.",
        }
    ],
    model="gpt-4o",
    response_format={"type": "json_object"},
)

print(completion.choices[0].message.content)
