// Loads the client named by the first argument, and makes one call to the origin in the second.
const cpu = process.cpuUsage();
const started = performance.now();
const [module, origin] = process.argv.slice(2);
const url = `${origin}/v1/chat/completions`;
const body = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello.' }] };
const completion = await complete();
const elapsed = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
if (!completion.choices[0].message.content) throw new Error('The answer is wrong.');
console.log(JSON.stringify({ elapsed, cpu: (user + system) / 1000 }));
process.exit(0);

async function complete() {
  if (module === 'fetch') return (await fetch(url, request())).json();
  if (module === 'node:http') return overHttp();
  const { OpenAI, createOpenAI } = await import(module);
  if (createOpenAI !== undefined) return overModel(createOpenAI);
  const client = new OpenAI({ apiKey: 'sk-bench', baseURL: `${origin}/v1` });
  return client.chat.completions.create(body);
}

async function overModel(createOpenAI) {
  const model = createOpenAI({ apiKey: 'sk-bench', baseURL: `${origin}/v1` }).chat(body.model);
  const content = [{ type: 'text', text: 'Hello.' }];
  const { content: answer } = await model.doGenerate({ prompt: [{ role: 'user', content }] });
  return { choices: [{ message: { content: answer[0].text } }] };
}

function request() {
  const headers = { authorization: 'Bearer sk-bench', 'content-type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

async function overHttp() {
  const http = await import('node:http');
  const { body: text, ...options } = request();
  return new Promise((resolve, reject) => {
    const sent = http.request(url, options, async (response) => {
      let received = '';
      for await (const chunk of response.setEncoding('utf8')) received += chunk;
      resolve(JSON.parse(received));
    });
    sent.on('error', reject).end(text);
  });
}
