// Files dropped anywhere on the form are sent one by one; how it goes comes as events.
'use strict';

const form = document.querySelector('#drop');
const status = document.querySelector('#sending');
const token = document.querySelector('meta[name=csrf]').content;

async function send(files) {
  let sent = 0;
  for (const file of files) {
    status.textContent = `${sent} / ${files.length}`;
    if (file.size > Number(form.dataset.most)) {
      status.textContent = `${file.name}: ${form.dataset.large}`;
      return;
    }
    const body = new FormData();
    body.append('files', file);
    const answer = await fetch('/import', {
      method: 'POST', body, headers: { 'X-CSRF-Token': token, 'HX-Request': 'true' } });
    if (!answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      status.textContent = `${file.name}: ${page.querySelector('h1').textContent}`;
      return;
    }
    sent += 1;
  }
  status.textContent = `${sent} / ${files.length}`;
}

// A folder that is dropped is a tree of entries.
async function all(entry) {
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return files;
    for (const inner of some) files.push(...await all(inner));
  }
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((i) => i.webkitGetAsEntry && i.webkitGetAsEntry())
    .filter((e) => e);
  if (entries.length === 0) return [...transfer.files];
  const lists = await Promise.all(entries.map(all));
  return lists.flat();
}

for (const name of ['dragenter', 'dragover']) {
  form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add('over'); });
}
form.addEventListener('dragleave', () => form.classList.remove('over'));
form.addEventListener('drop', async (event) => {
  event.preventDefault();
  form.classList.remove('over');
  send(await dropped(event.dataTransfer));
});
form.addEventListener('submit', (event) => {
  const files = document.querySelector('#files').files;
  event.preventDefault();
  send([...files]);
});

const progress = document.querySelector('#progress');
const events = new EventSource(progress.dataset.events);
events.addEventListener('list', (event) => {
  const page = new DOMParser().parseFromString(event.data, 'text/html');
  progress.replaceChildren(...page.body.childNodes);
});
addEventListener('pagehide', () => events.close());
