# With OPENAI_LOG=info in the environment, or debug for more.
from openai import OpenAI

client = OpenAI()

response = client.responses.create(
    model="gpt-4o",
    input="Say this is a test",
)

print(response.output_text)
