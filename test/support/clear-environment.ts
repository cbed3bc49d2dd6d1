const USERS_SETTINGS = /^(?:OPENAI_|AZURE_)|^(?:HTTPS?|ALL|NO)_PROXY$|^NODE_USE_ENV_PROXY$/i;

/** Names of variables that change what a client does, as whoever runs the tests may have them set. */
export function usersSettings(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment).filter((name) => USERS_SETTINGS.test(name));
}

/** Removes those variables from this process and from all processes that it starts. */
export function clearEnvironment(): void {
  for (const name of usersSettings(process.env)) delete process.env[name];
}
