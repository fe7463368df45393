export const id = 3652;
export const ids = [3652,2578];
export const modules = {

/***/ 86422:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(86422, module.exports, ["d"], "./later-calls.cjs")

/***/ }),

/***/ 13655:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(13655, module.exports, ["$t","Ex","FB","mo"], "./later-calls.cjs")

/***/ }),

/***/ 21504:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(21504, module.exports, ["$h","P1","Yu","cL","i6"], "./later-calls.cjs")

/***/ }),

/***/ 65445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ calls_command),
  showCalls: () => (/* binding */ showCalls)
});

// EXTERNAL MODULE: ./src/calls/grants.ts
var grants = __webpack_require__(86422);
// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var manifests_state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/open/only-environment.ts
var only_environment = __webpack_require__(88524);
// EXTERNAL MODULE: ./src/open/open-configuration.ts
var open_configuration = __webpack_require__(88553);
// EXTERNAL MODULE: ./src/open/read-calls.ts
var read_calls = __webpack_require__(74558);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/open/read-worktree.ts
var read_worktree = __webpack_require__(40026);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
// EXTERNAL MODULE: ./src/plan/call-matrix.ts
var call_matrix = __webpack_require__(41257);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/graph.ts
var graph = __webpack_require__(90692);
;// CONCATENATED MODULE: ./src/review/draw-calls.ts








/** What a call without methods and paths says. */
const anyRequest = (0,declaration/* operationText */.xS)({ methods: [], paths: [], exceptPaths: [] });
/** A cell of CSV. One that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = function (text) {
    const shown = (0,review_escape/* visible */.RK)(text);
    return `"${(/^[=+\-@\t]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
};
/** Segments of a caller, and of a called Service. */
const segmentsOf = function ({ segments }, { caller, call }) {
    const title = (0,declaration/* serviceTitle */._B)(call.service);
    const names = segments.filter(({ services, isMember }) => isMember(caller) || services.has(title));
    return [...new Set(names.map(({ segment }) => segment.name))].join(' ');
};
/** One line for each declared call, in the order of the files. */
const callsAsCsv = function (access) { return [
    [
        ...['caller', 'group', 'identity', 'owners', 'service', 'port', 'operation', 'kind', 'arrives'],
        ...['sensitive', 'segment'],
    ],
    ...access.edges.map((edge) => lineOf(access, edge)),
]
    .map((line) => `${line.map(cell).join(',')}\n`)
    .join('') };
const lineOf = function (access, edge) {
    const { caller, call, target } = edge;
    const title = (0,declaration/* serviceTitle */._B)(call.service);
    return [
        caller.id,
        caller.group ?? '',
        (0,declaration/* identityOf */.cu)(caller),
        caller.owners.join(' '),
        title,
        String(call.port),
        (0,declaration/* operationText */.xS)(call),
        call.kind,
        (0,targets/* isTarget */.Ex)(target) ? 'yes' : target.text,
        access.declaration.services
            .filter(({ service }) => (0,declaration/* serviceTitle */._B)(service) === title)
            .flatMap(({ approvers }) => approvers)
            .join(' '),
        segmentsOf(access, edge),
    ];
};
/** Services in one box; the CSV holds all. */
const mostServices = 3;
/** Letters of the words beside an arrow. */
const arrowLetters = 48;
/** What the shapes and arrows mean, drawn with themselves; no box around them, which would lie over arrows. */
const legend = [
    `l0["${(0,graph/* label */.Pf)('How to read it: a service account, and Services that run as it', 100)}"]`,
    `l1(["${(0,graph/* label */.Pf)('another Service', 100)}"])`,
    `l0 -->|"${(0,graph/* label */.Pf)('reads, at a port', 60)}"| l1`,
    `l0 ==>|"${(0,graph/* label */.Pf)('writes; a port alone is any request', 60)}"| l1`,
];
/**
 * Who calls whom as a graph. A workload is one box, whether it calls or is called: a Service whose workloads all run as one
 * identity that calls, too, is that identity's box. Calls of one box to another by one port and kind share an arrow.
 */
const callsAsMermaid = function (access) {
    const { behind } = (0,call_matrix/* waysOfCalls */.r)(access);
    const callers = new Map();
    for (const { caller } of access.edges)
        callers.set((0,declaration/* identityOf */.cu)(caller), (callers.get((0,declaration/* identityOf */.cu)(caller)) ?? new Set()).add(caller.id));
    const operations = (0,review_escape/* cutApart */.pL)(access.edges.map(({ call }) => (0,review_escape/* visible */.RK)((0,declaration/* operationText */.xS)(call))), arrowLetters);
    const names = new Map();
    const lines = [];
    const onlyBehind = (edge) => {
        const [only, ...others] = behind(edge);
        return only !== undefined && others.length === 0 && callers.has(only) ? only : undefined;
    };
    const served = (0,group_by/* groupBy */.$)(access.edges, onlyBehind);
    const identityNode = (identity) => {
        const several = callers.get(identity)?.size ?? 1;
        const services = [...new Set((served.get(identity) ?? []).map(({ call }) => (0,declaration/* serviceTitle */._B)(call.service)))].sort(order/* byCodePoint */.HH);
        const runs = services.length === 0 ? '' : `: ${(0,list_names/* listNames */.Z)(services, mostServices)}`;
        return node(`account ${identity}`, `${identity}${several > 1 ? ` (${several} callers)` : ''}${runs}`, ['[', ']']);
    };
    const node = (key, text, [open, close]) => {
        const known = names.get(key);
        if (known !== undefined)
            return known;
        const name = `n${names.size}`;
        names.set(key, name);
        lines.push(`${name}${open}"${(0,graph/* label */.Pf)(text, 100)}"${close}`);
        return name;
    };
    const nodeOf = (edge) => {
        const only = onlyBehind(edge);
        return only !== undefined
            ? identityNode(only)
            : node(`service ${(0,declaration/* serviceTitle */._B)(edge.call.service)}`, (0,declaration/* serviceTitle */._B)(edge.call.service), ['([', '])']);
    };
    const arrows = (0,group_by/* groupBy */.$)(access.edges, (edge) => JSON.stringify([identityNode((0,declaration/* identityOf */.cu)(edge.caller)), nodeOf(edge), edge.call.port, edge.call.kind]));
    for (const edges of arrows.values()) {
        const [first] = edges;
        if (first === undefined)
            continue;
        const said = new Set(edges.map(({ call }) => (0,review_escape/* visible */.RK)((0,declaration/* operationText */.xS)(call))));
        const [operation = '', ...more] = [...said].map((text) => text === anyRequest ? '' : (operations.get(text) ?? text));
        const what = `:${first.call.port}${operation === '' ? '' : ` ${operation}`}${more.length === 0 ? '' : ` and ${more.length} more`}`;
        const arrow = first.call.kind === 'write' ? '==>' : '-->';
        lines.push(`${identityNode((0,declaration/* identityOf */.cu)(first.caller))} ${arrow}|"${(0,graph/* label */.Pf)(what, 100)}"| ${nodeOf(first)}`);
    }
    return `${['flowchart LR', 'accTitle: declared calls', ...lines, ...legend].join('\n')}\n`;
};
/** More columns than these nobody reads; the CSV holds everything. */
const mostIdentities = 60;
/**
 * Which identity meets which, and by what: directly, where one calls a Service whose workloads run as the other, or through
 * a Service that both call, as a broker or a database is. Called Services that no caller runs have columns of their own.
 */
const callsAsMatrix = function (access) {
    const { identities: all, between, services: called, calling } = (0,call_matrix/* waysOfCalls */.r)(access);
    const shown = all.slice(0, mostIdentities);
    const services = called.slice(0, mostIdentities);
    const said = (ways) => (ways.length === 0 ? 'no way' : ways.join('; '));
    const row = (cells) => `| ${cells.map((text) => (0,review_escape/* visible */.RK)(text).replaceAll('|', '\\|')).join(' | ')} |\n`;
    return [
        row(['from \\ to', ...shown, ...services]),
        `|${' --- |'.repeat(shown.length + services.length + 1)}\n`,
        ...shown.map((from) => row([
            from,
            ...shown.map((to) => (from === to ? 'itself' : said(between(from, to)))),
            ...services.map((service) => said(calling(from, service))),
        ])),
        ...(all.length > shown.length || called.length > services.length
            ? [
                `\nAnd ${all.length - shown.length} more identities and ${called.length - services.length} more Services; \`--csv\` holds every call.\n`,
            ]
            : []),
    ].join('');
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/calls.ts












const calls_forms = { mermaid: callsAsMermaid, csv: callsAsCsv, matrix: callsAsMatrix };
/** `meshgate calls`: the whole declared intent of an environment, from the working tree alone. */
const showCalls = async function (run, print, { form, state }) {
    const { repository, configuration } = await (0,open_configuration/* openConfiguration */.h)(run, 'worktree', {
        purpose: 'calls takes the declared calls from it',
        remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
    });
    const environment = (0,only_environment/* onlyEnvironment */.M)(configuration, run.inputs, {
        message: 'calls shows one environment, and it is not said which',
        remedy: 'Name it with `--environment`.',
    });
    const declared = await (0,read_calls/* readDeclaration */.F)(repository, 'worktree', configuration.head, environment);
    const world = state === undefined ? undefined : await (0,read_state_folder/* readStateFolder */.u)(run, state, environment);
    const objects = await (0,read_worktree/* readWorktree */.q)(run, repository, configuration, environment);
    const { after } = (0,manifests_state/* composeStates */.F)(world, [], objects, { kinds: kinds/* readKinds */.eA });
    const access = (0,grants/* layOnMesh */.d)(declared ?? { callers: [], services: [] }, (0,resolve/* resolveMesh */.w)(after, environment.mesh), environment.namespace, environment.segments);
    await print(calls_forms[form](access));
    return (0,outcome/* fine */.Bs)();
};
const calls_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, mermaid: command/* flag */.Jt, csv: command/* flag */.Jt, matrix: command/* flag */.Jt, state: command/* text */.Qq },
    read: (given) => {
        const asked = ['mermaid', 'csv', 'matrix'].filter((form) => given.flag(form));
        const [form, ...more] = asked;
        if (form === undefined || more.length > 0)
            throw (0,command/* usage */.CI)('`calls` prints one form', 'exactly one of --mermaid, --csv and --matrix', asked.map((one) => `--${one}`).join(' ') || 'none', 'For example: meshgate calls --environment staging --csv');
        return { form, state: given.text('state') };
    },
    run: async ({ job, offline }, question) => showCalls(await job(), offline.print, question),
    printsAnswer: true,
    help: `meshgate calls: who is declared to call what, as a whole

  meshgate calls --environment staging --csv > calls.csv
  meshgate calls --environment staging --mermaid
  meshgate calls --environment staging --matrix    which caller meets which, and by what

Reads the files of \`environments.NAME.calls\` and the manifests of the working tree; no cluster, no token.

  --environment NAME    needed where the configuration has more than one
  --mermaid             a graph, for Markdown that draws it: a box for each service account, with the Services that run as it
  --csv                 one line for each call
  --matrix              a table in Markdown: identities against identities, directly or through a Service that both call
  --state DIR           objects of the cluster that the repository lacks, as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json
`,
});


/***/ }),

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = function (value) { return `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\`` };
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = function (sentence) {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = function (sentence) { return phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence };


/***/ }),

/***/ 41073:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguredUnit: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84189);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16918);




/**
 * Both revisions of the unit that the protected configuration names for an environment. Where the change moves the unit together with
 * its name in the configuration (`proposed`), the head's is what stood at the old place.
 */
const readConfiguredUnit = async function (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)(), proposed = settings) {
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side, named) => side.revision === '' ? undefined : side.found.configured(named, named.namespace ?? environment.namespace);
    const isMoved = proposed.path !== settings.path &&
        isAbsent(at(after, settings)) &&
        isAbsent(at(before, proposed)) &&
        !isAbsent(at(after, proposed));
    const named = isMoved ? proposed : settings;
    const sides = await (0,_reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: named.path, before: at(before, settings), after: at(after, named) }, before, after);
    return isMoved ? { ...sides, notes: [...(sides.notes ?? []), movedNote(settings.path, proposed.path)] } : sides;
};
/** Neither a chart nor a kustomization. */
const isAbsent = function (unit) { return unit?.source.kind === 'plain' };
const movedNote = function (from, to) { return `${from} moves to ${to}, and \`unit.path\` with it: both are compared as one unit` };
const unreadable = function ({ path }) { return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
}) };


/***/ }),

/***/ 59575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedPlaces),
/* harmony export */   y: () => (/* binding */ deliveryFields)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    // A project may forbid what it applies, and then leaves what was there.
    neutral: ['project', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i;
/** In which order, or with which request Argo CD applies what it applies (documentation of Argo CD: Sync Options). */
const patientOption = /^(?:CreateNamespace|PruneLast|PrunePropagationPolicy|ApplyOutOfSyncOnly)=/;
const isOnlyReplicas = function (item) {
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(item);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(said))
        return false;
    const { jsonPointers, ...rest } = said;
    return ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(jsonPointers, ['/spec/replicas']) &&
        Object.keys(rest).every((name) => ['group', 'kind', 'name', 'namespace'].includes(name)));
};
/** Lists that decide nothing by what comes into them or goes: of each, which items. */
const idleItems = new Map([
    ['syncPolicy.syncOptions', (item) => patientOption.test(item)],
    // Numbers of pods that an autoscaler writes.
    ['ignoreDifferences', (item) => isOnlyReplicas(item)],
    // Images decide no access, but those of Istio's own proxies and of its control plane.
    ['source.kustomize.images', (item) => !ofIstio.test(item)],
    ['images', (item) => !ofIstio.test(item)],
]);
const idleFields = [...idleItems.keys()].flatMap((field) => [field, `template.spec.${field}`]);
const differsInIdleItems = function (field, old, now) {
    const isIdle = idleItems.get(field.replace(/^template\.spec\./, ''));
    if (isIdle === undefined)
        return false;
    const [one, other] = [old, now].map((value) => itemsOf(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))));
    const isList = [old, now].every((value) => value === undefined || value === null || Array.isArray(value));
    return isList && differing(one ?? [], other ?? []).every(isIdle);
};
const differing = function (one, other) { return [
    ...one.filter((item) => !other.includes(item)),
    ...other.filter((item) => !one.includes(item)),
] };
const inTemplate = function (fields) { return fields.map((field) => `template.spec.${field}`) };
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const deliveryFields = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: [
                ...['list.elements', 'git.repoURL', 'git.directories', 'git.files', 'git.values', 'selector'].map((field) => `generators.${field}`),
                'template.metadata.name',
                ...inTemplate(application.rendered),
            ],
            neutral: ['strategy', 'generators.git.requeueAfterSeconds', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            // What cannot be changed in place is made again: the same is applied.
            neutral: [
                'interval',
                'timeout',
                'retryInterval',
                'dependsOn',
                'wait',
                'healthChecks',
                'healthCheckExprs',
                'force',
            ],
        },
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        {
            rendered: [
                ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
                ...['targetNamespace', 'storageNamespace', 'releaseName'],
            ],
            // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
            neutral: [
                ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
                ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
                'upgrade.force',
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** The outermost fields that differ and are in no list. */
const changedPlaces = function (old, now, { rendered, neutral }, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return [];
    const known = at
        .replace(/(^|\.)sources\[\d+\]/, '$1source')
        .replaceAll(/generators\[\d+\]/g, 'generators')
        .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
        .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known) || differsInIdleItems(known, old, now))
        return [];
    const leads = known === '' || [...listed, ...idleFields].some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)(?:sources|generators)$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(old) ? old : {}, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = function (value) { return (Array.isArray(value) ? value : []) };


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 88553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);


const openConfiguration = async function (run, head, needed) {
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, run.inputs.config, { base: '', head });
    if (configuration.head === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    return { repository, configuration: { ...configuration, head: configuration.head } };
};


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async function (repository, { base, head }, revisions, environment) {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async function (...side) { return declarationOf(await readSide(...side)) };
const declarationOf = function (read) {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async function (repository, revision, config, { name }) {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ }),

/***/ 98911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStateFolder),
/* harmony export */   v: () => (/* binding */ readAskedFolder)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28380);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _settle_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43575);






/**
 * A folder of objects that is asked about one request. As for a comparison, one object that stands twice alike is one, and what
 * another program fills in is unknown and stops nothing.
 */
const readAskedFolder = async function ({ readFolder }, path) {
    const tree = await readFolder(path);
    const read = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, undefined);
    const isUnknown = (part) => part.problems.every(({ code }) => code === 'PLACEHOLDER');
    const side = { ...read, nameOf: (name) => name };
    const { after, incomplete, problems } = (0,_settle_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .settleUnread */ .pY)(side, side, { selection: 'folder', feeding: [] });
    refuseAny([
        ...read.unread.flatMap((part) => (part.beside === true || isUnknown(part) ? [] : part.problems)),
        ...problems,
    ]);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: [...incomplete, ...(0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files)] });
};
/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
const readStateFolder = async function ({ readFolder }, path, environment) {
    const tree = await readFolder(path);
    const { objects, problems } = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, environment?.namespace);
    refuseAny(problems);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(objects, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files) });
};
const refuseAny = function ([first, ...rest]) {
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 40026:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var _bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90135);
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55610);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28692);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16059);
/* harmony import */ var _configured_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41073);






/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
const readWorktree = async function (run, repository, configuration, environment) {
    if (environment.unit !== undefined)
        return readUnit(run, repository, environment, environment.unit);
    const { globs, selection } = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFiles */ .q)(environment, configuration.protected);
    const tree = await repository.readTree('worktree', globs);
    const files = tree.files.filter(({ text }) => (0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOfHeader */ .Kp)(text) !== environment.name);
    const { namespace } = environment;
    const { objects, problems } = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(files, { selection, namespace, limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryLimits */ .HT });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return objects;
};
/** A unit that names files which `render` has yet to write does not build: only `--state` tells of the cluster then. */
const readUnit = async function (run, repository, environment, unit) {
    const revisions = { base: '', head: 'worktree' };
    const { after, unproven = [] } = await (0,_configured_unit_js__WEBPACK_IMPORTED_MODULE_4__.readConfiguredUnit)(run, repository, environment, unit, revisions);
    for (const { text } of unproven)
        run.output.warning(text);
    return after.filter((object) => !(0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOfEnvironment */ .P4)(object, environment.name));
};


/***/ }),

/***/ 41257:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41257, module.exports, ["n","r"], "./later-plan.cjs")

/***/ }),

/***/ 71476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   ZV: () => (/* binding */ staleSnapshotWords),
/* harmony export */   jA: () => (/* binding */ countChanging)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12745);


/** How the text about a snapshot begins that is too old. */
const staleSnapshotWords = 'the snapshot of the cluster is older than';
/** What the environment's gate says. `cannot prove` and what was not read count as new access; standing findings never gate, but for those of declared calls. */
const judgeGate = function (settings, access, findings, options) {
    const failures = [];
    const warnings = [];
    const say = (level, texts) => {
        if (level === 'off')
            return;
        if (level === 'error' && !options.firstRun)
            failures.push(...texts);
        else
            warnings.push(...texts);
    };
    const { permissions = [] } = options;
    say(settings.newAccess, [...accessTexts(access), ...permissionTexts(permissions)]);
    say(settings.lostAccess, lossTexts(access, permissions));
    // What cannot be proven may lose as well as gain: no gate that stops losses may pass it.
    if (settings.lostAccess === 'error' && settings.newAccess !== 'error')
        say('error', unprovenTexts(access, 'lost access cannot be ruled out'));
    const calls = findings.filter(({ rule }) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule));
    // Not only new ones: the word is that declared and allowed calls are the same.
    if (calls.length > 0)
        say(settings.calls ?? 'warn', [callsText(calls)]);
    const introduced = findings.filter((finding) => finding.introduced && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(finding.rule));
    const mistakes = introduced.filter(({ rule }) => !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
    const news = introduced.filter(({ rule }) => _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
    if (mistakes.length > 0)
        say(settings.findings, [findingsText(mistakes)]);
    if (news.length > 0 && settings.findings !== 'off')
        warnings.push(findingsText(news));
    if (options.staleSnapshot !== undefined)
        say(settings.snapshotAge ?? 'error', [options.staleSnapshot]);
    return { settings, passed: failures.length === 0, active: !options.firstRun, failures, warnings };
};
/** One word of the whole is not trusted alone: a destination that gains counts whatever the summary says. */
const accessTexts = function (access) {
    const gaining = countChanging(access, 'gained');
    return [
        ...(gaining > 0 || access.verdict === 'more permissive' || access.verdict === 'incomparable'
            ? [gaining > 0 ? `new access at ${count(gaining, 'destination')}` : 'new access']
            : []),
        ...unprovenTexts(access, 'new access cannot be ruled out'),
    ];
};
/** A destination as people count them: a workload with all of its ports, or what has no workload by its title. */
const countedAs = function ({ namespace, workload, title }) { return JSON.stringify([namespace, workload ?? title]) };
/** Destinations at which access is gained or lost, as gate and headline count them. */
const countChanging = function ({ destinations }, side) {
    const word = side === 'gained' ? 'more permissive' : 'less permissive';
    return existing(destinations.filter((one) => one.verdict === word || one.verdict === 'incomparable' || one[side].length > 0));
};
/** Labels that no workload has are counted only where nothing else is. */
const existing = function (destinations) {
    const known = destinations.filter(({ unmet }) => unmet === undefined);
    return new Set((known.length > 0 ? known : destinations).map(countedAs)).size;
};
const unprovenTexts = function (access, words) {
    const unproven = access.destinations.some(({ verdict, reasons }) => verdict === 'cannot prove' || reasons.length > 0);
    if (!unproven && access.verdict !== 'cannot prove' && access.reasons.length === 0)
        return [];
    const codes = new Set([...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)].map(({ code }) => code));
    return [`${words}${codes.size > 0 ? `: ${[...codes].sort().join(', ')}` : ''}`];
};
const lossTexts = function (access, permissions) {
    const losing = countChanging(access, 'lost');
    const lost = permissions.filter(({ kind }) => kind === 'lost').length;
    return [
        ...(losing > 0 || access.verdict === 'less permissive' || access.verdict === 'incomparable'
            ? [losing > 0 ? `lost access at ${count(losing, 'destination')}` : 'lost access']
            : []),
        ...(lost > 0 ? [`${count(lost, 'lost Kubernetes permission')}`] : []),
    ];
};
const findingsText = function (findings) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return `${count(findings.length, 'new finding')}: ${ids.join(', ')}`;
};
const callsText = function (findings) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return ids.every((id) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .identityRuleIds */ .Hx.has(id))
        ? `who stands behind declared calls is not as declared: ${ids.join(', ')}`
        : `declared calls are not proved to be what is allowed: ${ids.join(', ')}`;
};
const permissionTexts = function (permissions) {
    const gained = permissions.filter(({ kind }) => kind === 'gained').length;
    const unknown = permissions.filter(({ kind }) => kind === 'unknown').length;
    return [
        ...(gained > 0 ? [`${count(gained, 'new Kubernetes permission')}`] : []),
        ...(unknown > 0 ? [`${count(unknown, 'Kubernetes permission')} that cannot be judged`] : []),
    ];
};
const count = function (number, noun) { return `${number} ${noun}${number === 1 ? '' : 's'}` };


/***/ }),

/***/ 81729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ newLine),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   k9: () => (/* binding */ foldRest),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49876);

const words = function (text) { return ({ kind: 'words', text }) };
const value = function (text, limit = 400) { return ({ kind: 'value', text, limit }) };
const strong = function (line) { return ({
    kind: 'strong',
    line: typeof line === 'string' ? [words(line)] : line,
}) };
const newLine = { kind: 'new line' };
const count = function (number, one, many) { return words((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(number, one, many)) };
const told = function (said) {
    if (typeof said === 'string')
        return [value(said)];
    if (typeof said === 'number')
        return [words(String(said))];
    return 'kind' in said ? [said] : said;
};
/** A line in our words; a string put into it is a value, numbers and lines stay what they are. */
const say = function (ours, ...parts) { return ours.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [words(text)]), ...(part === undefined ? [] : told(part))];
}) };
const joined = function (lines, between) { return lines.flatMap((line, index) => (index === 0 ? line : [words(between), ...line])) };
/** The first of them; how many more there are is said. */
const listed = function (items, limit, show, between = ', ') {
    const left = items.length - limit;
    return [...joined(items.slice(0, limit).map(show), between), ...(left > 0 ? say ` and ${left} more` : [])];
};
const paragraph = function (line) { return ({ kind: 'paragraph', line }) };
const heading = function (text) { return ({ kind: 'heading', text }) };
const fence = function (lines, language = '') { return ({ kind: 'fence', language, lines }) };
/** The first items; those left out are counted in a last one. None at all is no block. */
const list = function (items, limit, show) {
    const left = items.length - limit;
    const shown = [...items.slice(0, limit).map(show), ...(left > 0 ? [say `and ${left} more`] : [])];
    return shown.length === 0 ? [] : [{ kind: 'list', items: shown }];
};
const details = function (summary, blocks) { return ({ kind: 'details', summary, blocks }) };
/** The first items as they stand and the others folded, so that the first screen stays one and nothing is left out. */
const foldRest = function (items, limit, blocks) {
    const rest = items.slice(limit);
    return rest.length === 0
        ? blocks(items)
        : [...blocks(items.slice(0, limit)), details(say `And ${rest.length} more`, blocks(rest))];
};
/** What a table or a numbered list leaves out. */
const leftOut = function (left) { return left > 0 ? [paragraph(say `And ${left} more, not shown here.`)] : [] };


/***/ }),

/***/ 79339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ changedEdges),
/* harmony export */   Jt: () => (/* binding */ destinationTitle),
/* harmony export */   X2: () => (/* binding */ subjectTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89333);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76463);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29454);






/** A subject in a picture: whom it takes out stands by namespace and account, as in the tables. */
const subjectTitle = function (who, common) {
    const short = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(who, common);
    return (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectText */ .yq)(short, 'lost', undefined) === undefined ? short : (0,_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withAccountsShort */ .B4)(short));
};
/** A destination as rows and pictures name it. */
const destinationTitle = function ({ destination }) { return `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portName */ .rn)(destination)}` };
/** The same with the further ports of the row: a picture says no less than the table. */
const placeTitle = function (placed) {
    const { destination, row } = placed;
    return `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(placed)}${row.where === '' ? '' : ` ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)(row.where)}`}`;
};
/** Namespaces that are alike are one line of the picture, as they are one row of the table. */
const manyTitle = function (row) {
    const names = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .targetNames */ .i)(row.flatMap(({ places }) => places.map(({ destination }) => destination)));
    return (0,_write_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lineText */ .o)((0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereLine */ .GH)(row, names, namesDrawn)).replaceAll('`', '');
};
const namesDrawn = 4;
/** A comment asks for the same edges in every shorter rendering, and the report asks again. */
const known = new WeakMap();
/** The first `limit` edges of a change. */
const changedEdges = function (access, limit) {
    const edges = known.get(access) ?? new Map();
    const found = edges.get(limit) ?? findEdges(access, limit);
    known.set(access, edges.set(limit, found));
    return found;
};
const findEdges = function (access, limit) {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const row of (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side).shown)) {
            const [{ who, places, what }] = row;
            const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)(what);
            const titles = row.length === 1 ? places.map(placeTitle) : [manyTitle(row)];
            for (const subject of who) {
                const from = subjectTitle(subject, common);
                for (const to of titles) {
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const edge = shown.get(key);
                    if (edge === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!edge.what.includes(said))
                        edge.what.push(said);
                }
            }
        }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 35651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ mutualTlsRefuses),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WA: () => (/* binding */ placesOfRow),
/* harmony export */   WZ: () => (/* binding */ changesBehind)
/* harmony export */ });
/* unused harmony exports deciding, placeOfRow */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);




/** Kinds that can change access without being what decides about a request. */
const deciding = new Set([
    'AuthorizationPolicy',
    'RequestAuthentication',
    'PeerAuthentication',
    'Namespace',
    'Service',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Pod',
    'ConfigMap',
]);
/** How closely a changed object names a destination: the labels that it selects; -1 where it selects others. */
const closeness = function ({ key, fields }, { destination }) {
    const own = key.namespace === destination.namespace;
    if (key.kind === 'Namespace')
        return key.name === destination.namespace ? 0 : -1;
    const [whole] = fields;
    const content = whole?.pointer === '' ? (whole.after ?? whole.before) : undefined;
    if (content === undefined || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content))
        return own ? 0 : -1;
    const labels = Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), 'selector', 'matchLabels'));
    if (!labels.every(([name, value]) => destination.labels[name] === value))
        return -1;
    return labels.length + (own ? 1 : 0);
};
/** Where an object of the change stands. */
const positionOf = function ({ observed: { positions } }, { key }) {
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
    return Object.hasOwn(positions, name) ? positions[name] : undefined;
};
/** The changed object that most closely names the destination, where what decides is not itself a line. */
const closest = function (plan, place, kinds = deciding, rankOf = closeness) {
    const placed = plan.reviewed.change
        .filter(({ key }) => kinds.has(key.kind))
        .flatMap((change) => {
        const where = positionOf(plan, change);
        const rank = rankOf(change, place);
        return where === undefined || rank < 0 ? [] : [{ where, rank, policy: change.key.group === 'security.istio.io' }];
    });
    const most = placed.reduce((best, one) => best === undefined ||
        Number(one.policy) - Number(best.policy) > 0 ||
        (one.policy === best.policy && one.rank > best.rank)
        ? one
        : best, undefined);
    return most?.where;
};
const mutualTls = new Set(['PeerAuthentication']);
/** Whether a mode of mutual TLS refuses on one side: no policy is asked there. */
const mutualTlsRefuses = function (before, after) { return [before, after].some(({ allowed, by }) => !allowed && by.startsWith('mTLS mode ')) };
/**
 * The changed PeerAuthentication, where a mode of mutual TLS refuses on one side: no other policy made that change. One
 * of another namespace says it for the mesh, and comes after those of the namespace.
 */
const ofMutualTls = function (plan, place) {
    if (!mutualTlsRefuses(place.row.before, place.row.after))
        return undefined;
    return closest(plan, place, mutualTls, (change, row) => change.key.namespace === row.destination.namespace ? closeness(change, row) : 0);
};
/** The changed object that let in until now: the rest of the change, however near it stands, took nothing. */
const takenFrom = function (plan, { row: { before, after } }) {
    if (!before.allowed || after.allowed)
        return undefined;
    const changed = plan.reviewed.change.find(({ key }) => before.by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} `));
    return changed === undefined ? undefined : positionOf(plan, changed);
};
/** Objects of the change that stand in the file. */
const changesIn = function (plan, path) { return plan.reviewed.change.filter((change) => (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(positionOf(plan, change))?.path === path) };
const isChanged = function (plan, path) { return changesIn(plan, path).length > 0 };
/** Where a reader should look for one row: at what lets in or refuses from now on, else at what did before. */
const placeOfRow = function (plan, place) {
    const { before, after } = place.row;
    const [then, now] = [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(before.where), (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(after.where)];
    // What is let in because a rule has gone is seen at that rule; what is lost, at the object that takes it.
    const gone = after.allowed && then !== undefined && isChanged(plan, then.path) ? then : undefined;
    return ofMutualTls(plan, place) ?? now ?? gone ?? takenFrom(plan, place) ?? closest(plan, place) ?? then;
};
/** The same, and where the rules stand that let in the rest of the row: none of them gives all of it. */
const placesOfRow = function (plan, place) {
    const where = placeOfRow(plan, place);
    const all = [...(where === undefined ? [] : [where]), ...(place.row.beside ?? [])];
    return [...new Map(all.map((source) => [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source), source])).values()];
};
/** Lines of a group's places, each once, in their order. */
const changedLines = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => placesOfRow(plan, place).map(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3))),
] };
/**
 * Where this change makes the rows of a group, each place once: the rule that lets in or refuses may stand in a file that it leaves
 * alone, or have gone with its file.
 */
const changesBehind = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => {
        const all = placesOfRow(plan, place);
        const own = all.filter((source) => {
            const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source);
            return file !== undefined && isChanged(plan, file.path);
        });
        const changed = own.length > 0 ? own : [closest(plan, place)].flatMap((source) => source ?? []);
        return (changed.length > 0 ? changed : all).map((source) => `${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source)}${goneAt(plan, source)}`);
    })),
] };
/** What went with an object is reverted by restoring it. */
const goneAt = function (plan, source) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source)?.path;
    const there = path === undefined ? [] : changesIn(plan, path);
    return there.length > 0 && there.every(({ kind }) => kind === 'removed') ? ' (deleted here)' : '';
};


/***/ }),

/***/ 44529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   pL: () => (/* binding */ cutApart)
/* harmony export */ });
/**
 * Hostile text as data (attack corpus C01\u2013C11, L01\u2013L02): manifests, claims, branch names and API answers. What every writer
 * of a review builds on; the marks of a format are its writer's own (write-markdown.ts, report/tree.ts).
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = function (character) { return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` };
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = function (text) { return text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
}) };
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{\u2026}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = function (text) {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
/** Where something was left out. Visible text has none of its own, so the one that stands there is ours. */
const ellipsis = '\u2026';
/** How many of the texts, from the first on, have room in so many characters. */
const fitting = function (texts, limit) {
    let left = limit;
    const over = texts.findIndex((text) => (left -= [...text].length) < 0);
    return over < 0 ? texts.length : over;
};
/**
 * Whole characters and escapes, the middle left out: names that begin alike differ at their ends. Text that is made visible only after it was cut needs
 * another mark than the ellipsis, which would be escaped.
 */
const cut = function (text, limit, mark = ellipsis) {
    if (text.length <= limit || [...text].length <= limit)
        return text;
    const characters = text.match(/\\u\{[0-9a-f]{1,6}\}|./gsu) ?? [];
    const tail = Math.floor(limit * 0.35);
    const end = fitting(characters.toReversed(), tail);
    return [
        ...characters.slice(0, fitting(characters, limit - tail)),
        mark,
        ...characters.slice(characters.length - end),
    ].join('');
};
/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
const cutApart = function (texts, limit) {
    const groups = new Map();
    for (const text of new Set(texts)) {
        const short = cut(text, limit);
        groups.set(short, [...(groups.get(short) ?? []), text]);
    }
    return new Map([...groups].flatMap(([short, members]) => {
        const [first = [], ...others] = members.map((text) => [...text]);
        if (others.length === 0)
            return members.map((text) => [text, short]);
        const differs = first.findIndex((letter, at) => others.some((other) => other[at] !== letter));
        const [head, from] = [Math.floor(limit / 3), differs < 0 ? first.length : Math.max(0, differs - 4)];
        return members.map((text) => {
            const letters = [...text];
            return [text, `${letters.slice(0, head).join('')}\u2026${letters.slice(from, from + limit - head).join('')}\u2026`];
        });
    }));
};
/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
const shownValue = function (text, limit) {
    const shown = cut(visible(text), limit);
    return shown.trim() === '' ? `"${shown}"` : shown;
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['\u2019-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
/** A word or number that no platform takes for anything else. */
const isPlain = function (word) { return (plainWord.test(word) && !likeCommit.test(word)) || number.test(word) };
/** Words of our sentences, and what stands between them. */
const isWord = function (word) { return word === '' || word === '\u00b7' || /^(?:[,;:]|\)[,;:]?)$/.test(word) || isPlain(word) };
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = function (text) { return visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :') };
/** An address of ours or the platform's; anything unusual in it, and it is no link. */
const isSafeAddress = function (address) { return /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address) };


/***/ }),

/***/ 90692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   om: () => (/* binding */ graphSection)
/* harmony export */ });
/* unused harmony exports graphBudget, mermaidGraph */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _changed_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** Letters of a name in a box. */
const nodeLetters = 96;
/** So few lines are read faster in the table. */
const edgesTold = 2;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = function (text, limit) { return entities((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), limit)) };
const entities = function (text) {
    // Mermaid writes its entities as `\ufb02\u00b0\u2026\u00b6\u00df` meanwhile, and takes back every `\u00b6\u00df` that it finds (encodeEntities).
    const shown = text.trim().replace(/ {2,}/g, ' ').replaceAll('\u00b6\u00df', '\\u{b6}\u00df');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = function ({ side, what: [first, ...rest] }) {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 60)}` : `${verb} ${label(first, 44)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = function (edge, from, to) { return edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}` };
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = function (edges, budget) {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
    const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutApart */ .pL)(edges.flatMap(({ from, to }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(from), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(to)]), nodeLetters);
    let size = lines.join('\n').length;
    let drawn = 0;
    for (const edge of edges) {
        const known = new Map(names);
        const node = (kind, text) => {
            const key = `${kind}${text}`;
            const name = known.get(key);
            if (name !== undefined)
                return name;
            const next = `${kind}${known.size}`;
            known.set(key, next);
            return `${next}["${entities(short.get((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)) ?? '')}"]`;
        };
        const next = line(edge, node('s', edge.from), node('d', edge.to));
        if (size + next.length + 1 > budget)
            break;
        for (const [key, name] of known)
            names.set(key, name);
        lines.push(next);
        size += next.length + 1;
        drawn += 1;
    }
    return { lines, drawn };
};
/**
 * Who gains or loses what where, as a picture; in the full rendering only, and not where one line is all there is to see.
 * `share` is how many graphs the comment may have.
 */
const graphSection = function (access, level, share) {
    if (level !== 'full')
        return [];
    const { shown, total } = (0,_changed_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .changedEdges */ .Hs)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    // The table above says as much in fewer lines.
    if (drawn < 2 || total <= edgesTold)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${left} more, not drawn: the tables have them all.`)] : [];
    const drawing = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return drawing;
    const of = left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${total}` : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Graph: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)];
};


/***/ }),

/***/ 31310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DC: () => (/* binding */ fileInDiff),
/* harmony export */   K3: () => (/* binding */ placeTitle),
/* harmony export */   T7: () => (/* binding */ judgedState),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Z8: () => (/* binding */ snapshotFirst)
/* harmony export */ });
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);


/** Where something stands, for people: `mesh/orders.yaml:12`, and the template that a rendered line is from. */
const placeTitle = function (source) {
    switch (source.kind) {
        case 'file':
            return fileTitle(source.changedAt ?? source);
        case 'generated':
            return `${source.from.path}:${source.from.line}`;
        case 'cluster':
            return 'the cluster';
        case 'input':
            return source.name;
    }
};
const fileTitle = function ({ path, line, renderedFrom, renderedWith = [] }) {
    const from = renderedFrom === undefined ? '' : ` (from ${renderedFrom})`;
    return `${path}:${line}${from}${renderedWith.length === 0 ? '' : ` (rendered with ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(renderedWith, mostNamed)})`}`;
};
const mostNamed = 3;
/**
 * What `explain` is asked about from the checkout: the environment as `check` reads it, with the snapshot that it names or
 * one that is taken first (`snapshotFirst`), the unit that was compared, a folder that was given, or the checkout itself. A row of
 * an upgrade is asked as the next version of Istio reads it.
 */
const judgedState = function (plan, { upgrade } = {}) { return [
    ...stateAfter(plan),
    ...(upgrade === undefined ? [] : [['istio', upgrade.to]]),
] };
const stateAfter = function (plan) {
    const { unit, environment } = plan.reviewed;
    const { head, config, namespace } = plan.observed;
    const isFolder = head !== '' && head !== 'worktree' && !/^[0-9a-f]{7,64}$/.test(head);
    const ofFolder = isFolder ? [['state', head]] : [];
    if (environment !== null)
        return [
            ...ofFolder,
            ['environment', environment],
            ...(config === undefined ? [] : [['config', config]]),
            ...(isLive(plan) ? [['snapshot', takenInto]] : []),
        ];
    if (isFolder)
        return ofFolder;
    if (unit === undefined)
        return [['state', '.']];
    return [['unit', unit], ...(namespace === undefined ? [] : [['namespace', namespace]])];
};
/** The folder that the lines to try take a snapshot into. */
const takenInto = 'mesh-snapshot';
/** Whether the run asked a cluster itself: what that added stands in no file of the checkout. */
const isLive = function ({ reviewed: { cluster }, observed: { snapshot } }) { return cluster !== 'none' && snapshot === undefined };
/** The flags of `meshgate snapshot`, which the lines to try need first where the run asked a cluster; none elsewhere. */
const snapshotFirst = function (plan) {
    const { environment } = plan.reviewed;
    const { config } = plan.observed;
    if (environment === null || !isLive(plan))
        return [];
    return [
        ['environment', environment],
        ...(config === undefined ? [] : [['config', config]]),
        ['out', takenInto],
    ];
};
/** The file and line that a platform can show beside the change, where there is one. */
const fileOf = function (source) { return source?.kind === 'file' ? (source.changedAt ?? source) : source?.kind === 'generated' ? source.from : undefined };
/**
 * The same where a merge request's diff reaches it: a file that the change touches. Nothing of two folders is in a diff,
 * since they are made by another job; neither is a file that holds no changed object, or whose object is changed by another one.
 */
const fileInDiff = function (plan, source) {
    const where = fileOf(source);
    if (where === undefined || where.renderedWith !== undefined)
        return undefined;
    const { base, head, positions } = plan.observed;
    if ([base, head].some((folder) => folder !== '' && where.path.startsWith(`${folder.replace(/\/+$/, '')}/`)))
        return undefined;
    const touched = new Set(plan.reviewed.change.flatMap(({ key }) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
        return Object.hasOwn(positions, name) ? (fileOf(positions[name])?.path ?? []) : [];
    }));
    return touched.size === 0 || touched.has(where.path) ? where : undefined;
};
/** A finding's place: by its fingerprint, else that of its object. */
const placeOf = function (plan, fingerprint, key) {
    const { positions } = plan.observed;
    for (const name of [fingerprint, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)])
        if (Object.hasOwn(positions, name))
            return positions[name];
    return undefined;
};


/***/ }),

/***/ 49876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = function (number, one, many = `${one}s`) { return `${number} ${number === 1 ? one : many}` };


/***/ }),

/***/ 45575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);


/** A JSON string, a name between backticks, or where a JSON object or list begins. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`\s][^`\n]*`|[[{](?=[[{"])/g;
/** The object or list that begins at `from`, to its end, or to the end of a text that was cut inside it; undefined for other brackets. */
const jsonAt = function (text, from) {
    let depth = 0;
    for (const { 0: part, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if (part === '[' || part === '{')
            depth++;
        else if (part === ']' || part === '}')
            depth--;
        if (depth === 0) {
            const found = text.slice(from, from + index + 1);
            return isJson(found) ? found : undefined;
        }
    }
    return text.slice(from);
};
const isJson = function (text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
const ends = /^[),.;:!?]{1,3}$/;
const unquote = function (text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'string' ? parsed : text;
    }
    catch {
        return text;
    }
};
const wordParts = function (word) {
    if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(word))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(word)];
    const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? [];
    return body === '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(word)] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(open), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(body), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(close)].filter(({ text }) => text !== '');
};
/**
 * What has no room is left out from the end, by whole parts: a name or a quotation that is cut in two reads as another one.
 * A first one that has no room by itself is cut by its writer, as any value is.
 */
const cutWhole = function (parts, limit) {
    const fits = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(parts.map(({ text }) => text), limit);
    const next = parts[fits];
    if (next === undefined)
        return parts;
    const isFirst = parts.slice(0, fits).every(({ kind }) => kind === 'words');
    const kept = parts.slice(0, fits);
    const head = isFirst && [...next.text].length > limit ? [...kept, (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(next.text, limit)] : kept;
    if (head.length === parts.length)
        return head;
    const isSpaced = head.at(-1)?.text === ' ';
    return [...head, ...(isSpaced || head.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' ')]), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsis */ .gO)];
};
/**
 * Sentences of ours with foreign names in them. JSON strings and names between backticks are values; of the rest only plain words stay words, and
 * every other run of characters (paths, addresses, mentions, numbers with signs, markup) is a value as well. Never put it
 * at the start of a line.
 */
const prose = function (text, limit = 1200) {
    // Only so much is looked at: what is said of more would not be shown.
    const letters = text.length > 4 * limit ? [...text].slice(0, 4 * limit) : undefined;
    const source = letters?.join('') ?? text;
    const parts = [];
    const add = (line, close) => {
        if (parts.length > 0 && !close)
            parts.push((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '));
        parts.push(...line);
    };
    const addWords = (between, afterValue) => {
        const [first, ...rest] = between.split(/[\s]+/u).filter((word) => word !== '');
        if (first === undefined)
            return;
        // What ends a quotation stands close to it.
        const close = afterValue && between.startsWith(first) && ends.test(first);
        add(close ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(first)] : wordParts(first), close);
        for (const word of rest)
            add(wordParts(word), false);
    };
    let from = 0;
    for (const match of source.matchAll(quoted)) {
        // Inside of what was told whole.
        if (match.index < from)
            continue;
        const [text] = match;
        const json = text === '[' || text === '{' ? jsonAt(source, match.index) : undefined;
        if (json === undefined && (text === '[' || text === '{'))
            continue;
        addWords(source.slice(from, match.index), from > 0);
        add([json === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(unquote(text)) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(json, limit)], false);
        from = match.index + (json ?? text).length;
    }
    addWords(source.slice(from), from > 0);
    return cutWhole(parts, limit);
};


/***/ }),

/***/ 95596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ saysPort),
/* harmony export */   cF: () => (/* binding */ callVerb),
/* harmony export */   pJ: () => (/* binding */ gainPhrase),
/* harmony export */   vi: () => (/* binding */ requestPhrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

/** What callers do: requests are sent, connections opened, ports connected to. */
const callVerb = function (what) {
    if (/^(?:any )?TCP/.test(what))
        return 'open';
    return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send';
};
/** `GET` and its path as requests are written; several methods stand before the path. */
const requestPhrase = function (what) { return what.replace(/^`([A-Z]+)` \u00b7 `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) \u00b7 (?=`[/*])/, '$1 ') };
/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
const saysPort = function ({ port, otherThan }, what) {
    const told = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? [];
    const isOfPorts = told.some((text) => /(?:^|\u00b7 )(?:any )?port(?: |$)/.test(text));
    return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)));
};
/** What a caller can do now: `send `GET` on service orders in shop`. */
const gainPhrase = function (what, on) { return `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}` };


/***/ }),

/***/ 76463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = function (line) { return line.map(inlineText).join('') };
const inlineText = function (inline) {
    switch (inline.kind) {
        case 'words':
            // The whole is escaped as a text from outside, and so would be a character that those may not have.
            return inline.text === _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ellipsis */ .gO ? '...' : inline.text;
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'new line':
            return ' ';
        case 'link':
            return inline.label;
    }
};


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
