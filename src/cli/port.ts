/** The port to serve on. */
import { fail } from './command-error.ts';

export const DEFAULT_PORT = 4321;
const LAST_PORT = 65_535;

/** PORT, or the default. Ends the program where PORT is none. */
export const choosePort = (): number => {
  const text = process.env.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= LAST_PORT
    ? port
    : fail({
        zh: `PORT应该是1到${LAST_PORT}之间的整数，现在是“${text}”。`,
        en: `PORT must be a number from 1 to ${LAST_PORT}, and it is “${text}”.`,
      });
};

/** Ends the program, and says why a port cannot be used. */
export const refusePort = (port: number, { code, message }: NodeJS.ErrnoException): never => {
  const next = port < LAST_PORT ? port + 1 : DEFAULT_PORT;
  const advice = {
    zh: `请换一个：PORT=${next} npm start`,
    en: `Choose another: PORT=${next} npm start`,
  };
  if (code === 'EADDRINUSE')
    return fail({
      zh: `端口${port}已被占用。${advice.zh}`,
      en: `Port ${port} is taken. ${advice.en}`,
    });
  if (code === 'EACCES')
    return fail({
      zh: `端口${port}不许你用。可以用PORT=${DEFAULT_PORT} npm start。`,
      en: `Port ${port} is not allowed for you. PORT=${DEFAULT_PORT} npm start is.`,
    });
  return fail({
    zh: `端口${port}用不了：${message}。${advice.zh}`,
    en: `Port ${port} cannot be used: ${message}. ${advice.en}`,
  });
};
