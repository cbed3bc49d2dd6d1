// Loads the module named by the argument, and tells what that took: milliseconds, and those of CPU.
const cpu = process.cpuUsage();
const started = performance.now();
await import(process.argv[2]);
const elapsed = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ elapsed, cpu: (user + system) / 1000 }));
