// A container's health check: is the service ready for work? Prints what it waits for when it is not.
const response = await fetch(`http://127.0.0.1:${process.env.OPS_PORT}/readyz`);
process.stdout.write(await response.text());
process.exitCode = response.ok ? 0 : 1;
