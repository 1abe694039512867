import { Terminal } from './terminal';

function terminalOf(isTTY: boolean) {
  let written = '';
  const write = (text: string | Uint8Array) => {
    written += String(text);
    return true;
  };
  return { terminal: new Terminal({ write, isTTY, columns: 40 }, () => 1.25), written: () => written };
}

test('on a terminal a changing line is rewritten in place, without rests of a longer one, and steps stay', () => {
  const { terminal, written } = terminalOf(true);
  terminal.update('1,000 events sent');
  terminal.update('done');
  terminal.step('trained');
  expect(written()).toBe('\r[  1.3 s] 1,000 events sent\r[  1.3 s] done             \n[  1.3 s] trained\n');
});

test('a changing line never runs over the width of the terminal', () => {
  const { terminal, written } = terminalOf(true);
  terminal.update('x'.repeat(200));
  expect(written()).toHaveLength(40);
});

test('in a log of a CI run a changing line does not flood', () => {
  const { terminal, written } = terminalOf(false);
  for (let sent = 0; sent < 1_000; sent++) terminal.update(`${sent} sent`);
  expect(written().split('\n')).toHaveLength(2);
});
