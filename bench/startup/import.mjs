// Loads the module named by the argument, and prints the time that took, and the CPU time, in milliseconds.
const cpu = process.cpuUsage();
const started = performance.now();
await import(process.argv[2]);
const elapsed = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ elapsed, cpu: (user + system) / 1000 }));
