const element = /^complete-element-(\d+)$/;
const again = /^(?:endorse-application|decide-fixed-term|answer-offer|acknowledge-commitment|decide-joining)-(\d+)$/;

/** Which of several elements or applications a task is about: `element 2`. A first application is the only one there is. */
export const whichOfTask = (key: string): string | undefined => {
  const [, number] = element.exec(key) ?? [];
  if (number) return `element ${number}`;
  const [, application] = again.exec(key) ?? [];
  return application && application !== '1' ? `application ${application}` : undefined;
};
