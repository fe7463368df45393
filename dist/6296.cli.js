export const id = 6296;
export const ids = [6296];
export const modules = {

/***/ 6296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishPlans),
  publishRefusal: () => (/* binding */ publishRefusal)
});

// UNUSED EXPORTS: worstVerdict

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(8059);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(7665);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(4529);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(5527);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(1310);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(4836);
;// CONCATENATED MODULE: ./src/review/annotations.ts





const annotations_text = (value) => (0,review_escape/* cut */.Jj)((0,review_escape/* logLine */.BP)(value), 1_000);
/** Beside its line where the diff has it; elsewhere, and for a rendered line, the text says the place. */
const placed = (plan, annotation, source) => {
    const where = (0,places/* fileInDiff */.DC)(plan, source);
    const said = source !== undefined && (where === undefined || where.renderedFrom !== undefined);
    return {
        ...annotation,
        ...(said ? { text: annotations_text(`${annotation.text} (${(0,places/* placeTitle */.K3)(source)})`) } : {}),
        ...(where === undefined ? {} : { where }),
    };
};
const gains = (plan) => {
    const level = plan.reviewed.gate.active && plan.reviewed.gate.settings.newAccess === 'error' ? 'error' : 'warning';
    return (0,access_groups/* groupRows */.fD)(plan.reviewed.access, 'gained').map((group) => {
        const [{ row, destination }] = group.rows;
        const further = group.places.length - 1;
        const on = further === 0 ? destination.title : `${destination.title} and ${further} more`;
        return placed(plan, {
            level,
            title: 'grants new access',
            text: annotations_text(`${group.who.join(' and ')} can now ${group.what} on ${on}, because of ${row.after.by}`),
        }, row.after.where ?? row.before.where);
    });
};
const findingLevel = (plan, finding) => {
    if (finding.severity === 'low' || finding.severity === 'medium')
        return finding.severity === 'low' ? 'notice' : 'warning';
    return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning';
};
const findings = (plan) => (0,finding_section/* bySeverity */.N)(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) => placed(plan, {
    level: findingLevel(plan, finding),
    title: annotations_text(finding.rule),
    text: annotations_text(`${finding.text}. Mend: ${finding.remedy}`),
}, (0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object)));
/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
const annotationsOf = (plans, perLevel = 10) => {
    const order = ['error', 'warning', 'notice'];
    const all = (0,verdict_line/* worstFirst */.md)(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]);
    return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
};

// EXTERNAL MODULE: ./src/review/not-judged.ts
var not_judged = __webpack_require__(267);
// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(7007);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
;// CONCATENATED MODULE: ./src/review/render-code-quality.ts





const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
};
const fingerprint = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
const at = (where) => ({ path: (0,review_escape/* visible */.RK)(where.path), lines: { begin: where.line } });
const issues = (plan) => {
    const environment = plan.reviewed.environment ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.flatMap((row) => {
        const where = (0,places/* fileOf */.W7)(row.after.where ?? row.before.where);
        if (where === undefined)
            return [];
        return [
            {
                description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(`${row.who} can now ${row.what} on ${destination.title}`), 500),
                check_name: 'ACCESS-GAINED',
                fingerprint: fingerprint('ACCESS-GAINED', environment, destination.title, String(destination.port), row.who, row.what),
                severity: 'blocker',
                location: at(where),
            },
        ];
    }));
    const found = (0,finding_section/* bySeverity */.N)(plan.reviewed.findings).flatMap((finding) => {
        const where = (0,places/* fileOf */.W7)((0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object));
        if (where === undefined)
            return [];
        return [
            {
                description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(`${(0,object/* keyTitle */.Gv)(finding.object)}: ${finding.text}`), 500),
                check_name: (0,review_escape/* visible */.RK)(finding.rule),
                fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
                severity: severities[finding.severity],
                location: at(where),
            },
        ];
    });
    return [...gains, ...found];
};
/**
 * GitLab compares the report of the merge request with that of its target and shows what is new, so standing findings
 * are in it too. Entries without a file are left out: the format has no place for them.
 */
const renderCodeQuality = (plans) => {
    const seen = new Set();
    const unique = plans
        .flatMap(issues)
        .filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};

// EXTERNAL MODULE: ./src/review/render-comment.ts + 2 modules
var render_comment = __webpack_require__(6532);
// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(6677);
// EXTERNAL MODULE: ./src/review/render-sarif.ts
var render_sarif = __webpack_require__(7034);
;// CONCATENATED MODULE: ./src/review/render-summary.ts

/** GitHub takes 1 MiB of a step's summary and drops all of a longer one; other parts of the run write there too. */
const summaryLimit = 1_000_000;
/** The job summary: the comment, with far more room. */
const renderSummary = (plans, meta) => (0,render_comment/* renderComment */.wQ)(plans, meta, summaryLimit, render_comment/* countBytes */.Tu);

// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(6011);
// EXTERNAL MODULE: ./src/commands/comment-key.ts
var comment_key = __webpack_require__(6329);
// EXTERNAL MODULE: ./src/commands/say-publication.ts
var say_publication = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/commands/publish.ts














/**
 * Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code.
 * `objects` are those of each plan's two revisions, in the order of the plans: the report shows policies by their text.
 */
const publishPlans = async (ports, inputs, command, plans, meta, exitCode, objects = []) => {
    const { context, output } = ports;
    if (context.platform === 'local')
        output.info((0,render_terminal/* renderTerminal */.b)(plans, meta, { colour: false }));
    else
        output.section('meshgate: review', (0,render_terminal/* renderTerminal */.b)(plans, meta, { colour: false }));
    for (const annotation of annotationsOf(plans))
        if (context.platform === 'github')
            output.annotate(annotation);
    await writeReports(ports, command, plans, meta, exitCode, objects);
    if (context.platform === 'github')
        await output.summary(renderSummary(plans, meta).body);
    const worst = worstVerdict(plans.map((plan) => plan.reviewed.access));
    output.result('verdict', worst);
    output.result('passed', String(exitCode === codes/* exitCodes */.h.fine));
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        output.result('digest', only.digest);
    if (command === 'check')
        await comment(ports, inputs, plans, meta);
};
/** Rewrites a standing comment to *not judged at HEAD*: an older verdict must not stand under a newer commit. */
const publishRefusal = async (ports, inputs, problems) => {
    const { context, output } = ports;
    const body = (0,not_judged/* renderNotJudged */.F)(problems, {
        head: context.mergeRequest?.headSha ?? context.sha,
        ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
        ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
    });
    if (context.platform === 'github')
        await output.summary(body);
    if (context.mergeRequest === undefined)
        return;
    const review = await ports.review();
    if (review === undefined)
        return;
    const reason = problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n');
    (0,say_publication/* sayPublication */.Q)(output, await (0,publish/* withdrawComment */.SE)(review, {
        key: (0,comment_key/* commentKey */.T)(inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        reason,
        body,
    }));
};
const comment = async (ports, inputs, plans, meta) => {
    const { context } = ports;
    if (context.mergeRequest === undefined)
        return;
    const review = await ports.review();
    if (review === undefined)
        return ports.output.info('There is no token to comment with; the review stands in the log.');
    const { body, level } = (0,render_comment/* renderComment */.wQ)(plans, meta, review.limit - publish/* reservedCharacters */.xI);
    const published = await (0,publish/* publishComment */.p8)(review, {
        key: (0,comment_key/* commentKey */.T)(inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        body,
        details: {
            base: meta.base,
            plans: plans.map(({ digest, reviewed, observed }) => ({
                configuration: observed.configuration ?? inputs.config,
                environment: reviewed.environment,
                cluster: reviewed.cluster,
                plan: digest,
            })),
            truncated: level !== 'full',
        },
        ...(plans.every(verdict_line/* isQuiet */.rM) ? { whenAbsent: 'keep' } : {}),
    });
    (0,say_publication/* sayPublication */.Q)(ports.output, published);
};
const writeReports = async (ports, command, plans, meta, exitCode, objects) => {
    if (ports.report === undefined)
        return;
    const { folder, announce } = ports.report;
    const json = (0,render_json.renderJson)({ version: ports.version, command, exitCode, errors: [], plans });
    await ports.files.write(`${folder}/plan.json`, json);
    await ports.files.write(`${folder}/comment.md`, renderSummary(plans, meta).body);
    await ports.files.write(`${folder}/meshgate.sarif`, (0,render_sarif/* renderSarif */.W)(plans, { version: ports.version, docsBase: meta.docsBase ?? pages/* projectDocs */.Z }));
    await ports.files.write(`${folder}/gl-code-quality-report.json`, renderCodeQuality(plans));
    const { renderReport } = await __webpack_require__.e(/* import() */ 7628).then(__webpack_require__.bind(__webpack_require__, 7628));
    const texts = new Map(plans.flatMap((plan, at) => (objects[at] === undefined ? [] : [[plan, objects[at]]])));
    await ports.files.write(`${folder}/report.html`, renderReport(plans, meta, texts));
    if (!announce)
        return;
    ports.output.result('plan-file', `${folder}/plan.json`);
    ports.output.result('sarif-file', `${folder}/meshgate.sarif`);
    ports.output.result('report-file', `${folder}/report.html`);
};
const severity = ['equivalent', 'less permissive', 'more permissive', 'incomparable', 'cannot prove'];
const worstVerdict = (accesses) => accesses.reduce((worst, { verdict }) => (severity.indexOf(verdict) > severity.indexOf(worst) ? verdict : worst), 'equivalent');


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mi: () => (/* binding */ forecastApply),
  CW: () => (/* binding */ forecastUnnamed),
  qm: () => (/* binding */ missingYaml)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(7432);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(417);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(2009);
;// CONCATENATED MODULE: ./src/rbac/escalation.ts



/** Rules that these subjects hold in a namespace, by its RoleBindings and all ClusterRoleBindings, as they are written. */
const rulesHeld = (state, subjects, namespace) => {
    const resolve = (0,roles/* roleResolver */.XY)(state);
    return state.objects.flatMap((binding) => {
        const here = (0,roles/* isRbac */.FK)(binding, 'RoleBinding') && binding.key.namespace === namespace;
        if (!here && !(0,roles/* isRbac */.FK)(binding, 'ClusterRoleBinding'))
            return [];
        if (!(0,effective_permissions/* subjectsOf */.Z6)(binding).some((subject) => subjects.includes(subject)))
            return [];
        const role = (0,roles/* roleRefOf */.P2)(binding);
        const resolved = role === undefined ? undefined : resolve(role);
        return resolved?.kind === 'rules' ? resolved.rules : [];
    });
};
/**
 * component-helpers auth/rbac/validation/policy_comparator.go, Covers: every verb, group, resource and name of the rule
 * must stand in one single rule of the owner.
 */
const coversRule = (owner, rule) => atoms(rule).every((atom) => owner.some((one) => coversAtom(one, atom)));
const atoms = (rule) => [
    ...rule.apiGroups.flatMap((group) => rule.resources.flatMap((resource) => rule.verbs.flatMap((verb) => (rule.resourceNames.length === 0 ? [[]] : rule.resourceNames.map((name) => [name])).map((resourceNames) => ({
        apiGroups: [group],
        resources: [resource],
        verbs: [verb],
        resourceNames,
        nonResourceURLs: [],
    }))))),
    ...rule.nonResourceURLs.flatMap((url) => rule.verbs.map((verb) => ({
        apiGroups: [],
        resources: [],
        verbs: [verb],
        resourceNames: [],
        nonResourceURLs: [url],
    }))),
];
const hasAll = (owner, wanted) => owner.includes('*') || wanted.every((one) => owner.includes(one));
const coversAtom = (owner, atom) => hasAll(owner.verbs, atom.verbs) &&
    hasAll(owner.apiGroups, atom.apiGroups) &&
    (owner.resources.includes('*') ||
        atom.resources.every((one) => owner.resources.includes(one) ||
            (one.includes('/') && owner.resources.includes(`*/${one.slice(one.indexOf('/') + 1)}`)))) &&
    atom.nonResourceURLs.every((url) => owner.nonResourceURLs.some((pattern) => (0,url_permission/* coversUrl */.uF)(pattern, url))) &&
    (owner.resourceNames.length === 0 ||
        (atom.resourceNames.length > 0 && atom.resourceNames.every((name) => owner.resourceNames.includes(name))));

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(4905);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(6072);
;// CONCATENATED MODULE: ./src/plan/forecast-apply.ts







const resources = {
    ServiceAccount: 'serviceaccounts',
    ConfigMap: 'configmaps',
    Role: 'roles',
    RoleBinding: 'rolebindings',
    AuthorizationPolicy: 'authorizationpolicies',
    RequestAuthentication: 'requestauthentications',
    PeerAuthentication: 'peerauthentications',
};
/**
 * Kubernetes, pkg/registry/rbac/{role,rolebinding}/policybased/storage.go: whoever writes a Role must hold every rule of
 * it in the namespace, or `escalate` on it; whoever writes a RoleBinding must hold the role's rules, or `bind` on it;
 * `system:masters` may everything. Every step is dry-run before the first is written, so each is judged twice: by what
 * stands there now, and by what stands there when its turn comes.
 */
const forecastApply = (steps, live, applier) => {
    if (applier.groups.includes('system:masters') || steps.length === 0)
        return { applier, outcome: 'passes', missing: [], unread: [] };
    const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => (0,object/* keyText */.Pu)(key)));
    const missing = new Map();
    const unread = new Set();
    let state = live;
    for (const step of steps) {
        for (const [moment, at] of [live, state].entries()) {
            // In a dry run a RoleBinding to a role that this plan makes meets none; when it is written, it meets that one.
            const found = judge(step, at, applier, moment === 0 ? written : new Set());
            for (const one of found.missing)
                missing.set(JSON.stringify(one), one);
            for (const text of found.unread)
                unread.add(text);
        }
        state = after(state, step);
    }
    const list = [...missing.values()];
    return {
        applier,
        outcome: list.length === 0 ? (unread.size === 0 ? 'passes' : 'unknown') : unread.size === 0 ? 'refused' : 'unknown',
        missing: list,
        unread: [...unread].sort(order/* byCodePoint */.H),
    };
};
/**
 * What is known where the configuration does not say who applies: nothing where roles are written, since those are judged
 * by what their writer holds. Undefined where none is: then an ordinary right to write is all that it takes.
 */
const forecastUnnamed = (steps) => steps.some(({ kind, key }) => kind === 'apply' && key.group === roles/* rbacGroup */.sN)
    ? { applier: { user: '', groups: [] }, outcome: 'unknown', missing: [], unread: [] }
    : undefined;
const judge = (step, state, applier, promised) => {
    const { key } = step;
    const subjects = subjectsOfApplier(applier);
    const [own, ...groups] = subjects;
    const held = (0,effective_permissions/* heldBy */.Vr)((0,effective_permissions/* effectivePermissions */.wW)(state), own, groups);
    const verbs = step.kind === 'remove' ? ['delete'] : step.precondition.kind === 'absent' ? ['patch', 'create'] : ['patch'];
    const needed = {
        apiGroups: [key.group],
        resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
        verbs: verbs.filter((verb) => !covers(held, ruleFor(key, verb), key.namespace)),
        resourceNames: [],
    };
    const write = needed.verbs.length === 0 ? [] : [{ key, kind: 'write', rules: [needed] }];
    const grant = step.kind === 'remove' ? none : judgeGrant(step.key, step.object, state, held, subjects, promised);
    const missing = [...write, ...grant.missing];
    return { missing, unread: [...grant.unread, ...(missing.length === 0 ? [] : unreadFor(state, key.namespace, held))] };
};
const none = { missing: [], unread: [] };
const judgeGrant = (key, content, state, held, subjects, promised) => {
    if (key.group !== roles/* rbacGroup */.sN)
        return none;
    if (key.kind === 'Role') {
        if (covers(held, ruleFor(key, 'escalate'), key.namespace))
            return none;
        const owner = rulesHeld(state, subjects, key.namespace);
        const rules = (0,roles/* rulesOf */.fD)(objectOf(key, content))
            .filter((rule) => !coversRule(owner, rule))
            .map(({ apiGroups, resources: of, verbs, resourceNames }) => ({ apiGroups, resources: of, verbs, resourceNames }));
        return rules.length === 0 ? none : { missing: [{ key, kind: 'grant', rules }], unread: [] };
    }
    if (key.kind !== 'RoleBinding')
        return none;
    const role = (0,roles/* roleRefOf */.P2)(objectOf(key, content));
    if (role === undefined)
        return none;
    const name = { group: roles/* rbacGroup */.sN, kind: role.kind, namespace: role.namespace, name: role.name };
    const bind = {
        apiGroups: [roles/* rbacGroup */.sN],
        resources: [role.kind === 'Role' ? 'roles' : 'clusterroles'],
        verbs: ['bind'],
        resourceNames: [role.name],
    };
    // `bind` on a ClusterRole is asked for in the namespace of the RoleBinding.
    if (covers(held, bind, key.namespace))
        return none;
    const missing = [{ key, kind: 'grant', rules: [bind] }];
    const resolved = (0,roles/* roleResolver */.XY)(state)(role);
    switch (resolved.kind) {
        case 'missing':
            return promised.has((0,object/* keyText */.Pu)(name)) ? none : { missing, unread: [] };
        case 'unread':
            return { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
        case 'rules': {
            const owner = rulesHeld(state, subjects, key.namespace);
            if (resolved.rules.every((rule) => coversRule(owner, rule)))
                return resolved.complete ? none : { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
            return { missing, unread: resolved.complete ? [] : [(0,object/* keyTitle */.Gv)(name)] };
        }
    }
};
const covers = (held, rule, namespace) => {
    const wanted = (0,permission/* permissionsOfRule */.MF)(rule, (0,value_set/* only */.j6)([namespace]), '');
    return (0,permission/* subtractPermissions */.Fr)(wanted, held.resources).length === 0;
};
const ruleFor = (key, verb) => ({
    apiGroups: [key.group],
    resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
    verbs: [verb],
    resourceNames: [key.name],
});
const subjectsOfApplier = ({ user, groups }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    const subject = namespace === undefined || name === undefined ? `User ${user}` : `ServiceAccount ${namespace}/${name}`;
    return [subject, ...groups.map((group) => `Group ${group}`)];
};
/** What could still hold the missing permission: kinds that were not read where it counts, and roles that are bound and unread. */
const unreadFor = (state, namespace, held) => [
    ...effective_permissions/* rbacKindNames */.VY
        .filter((kind) => (0,object/* readStatus */.rk)(state, roles/* rbacGroup */.sN, kind, kind.startsWith('Cluster') ? '' : namespace) !== 'complete')
        .map((kind) => `${kind}s`),
    ...held.unread.map(({ role }) => `${role.kind} ${role.name}`),
];
const objectOf = (key, content) => {
    const source = { kind: 'input', name: 'plan' };
    return { key, apiVersion: `${roles/* rbacGroup */.sN}/v1`, labels: {}, annotations: {}, content, source, locate: () => source };
};
/** The state when a step is done; only roles and bindings change what later ones may. */
const after = (state, step) => {
    if (step.key.group !== roles/* rbacGroup */.sN)
        return state;
    const rest = state.objects.filter(({ key }) => (0,object/* keyText */.Pu)(key) !== (0,object/* keyText */.Pu)(step.key));
    return { ...state, objects: step.kind === 'remove' ? rest : [...rest, objectOf(step.key, step.object)] };
};
const listText = (values) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
const subjectLines = ({ user }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    return namespace === undefined || name === undefined
        ? [`  - { kind: User, apiGroup: ${roles/* rbacGroup */.sN}, name: ${JSON.stringify(user)} }`]
        : [`  - { kind: ServiceAccount, namespace: ${JSON.stringify(namespace)}, name: ${JSON.stringify(name)} }`];
};
/** A Role and a RoleBinding to paste, for each namespace in which something is missing. */
const missingYaml = ({ applier, missing }) => [...new Set(missing.map(({ key }) => key.namespace))].sort(order/* byCodePoint */.H).flatMap((namespace, index) => {
    const rules = missing.filter(({ key }) => key.namespace === namespace).flatMap((one) => one.rules);
    const lines = rules.map(({ apiGroups, resources: of, verbs, resourceNames }) => {
        const names = resourceNames.length === 0 ? '' : `, resourceNames: ${listText(resourceNames)}`;
        return `  - { apiGroups: ${listText(apiGroups)}, resources: ${listText(of)}, verbs: ${listText(verbs)}${names} }`;
    });
    const metadata = `metadata: { name: meshgate-apply, namespace: ${JSON.stringify(namespace)} }`;
    return [
        ...(index === 0 ? [] : ['---']),
        `apiVersion: ${roles/* rbacGroup */.sN}/v1`,
        'kind: Role',
        metadata,
        'rules:',
        ...new Set(lines),
        '---',
        `apiVersion: ${roles/* rbacGroup */.sN}/v1`,
        'kind: RoleBinding',
        metadata,
        `roleRef: { apiGroup: ${roles/* rbacGroup */.sN}, kind: Role, name: meshgate-apply }`,
        'subjects:',
        ...subjectLines(applier),
    ];
});


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortSubject),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   fD: () => (/* binding */ groupRows),
/* harmony export */   gi: () => (/* binding */ commonTrustDomain)
/* harmony export */ });
/* unused harmony export dangerOf */
const decisionText = ({ allowed, status, by, where }) => JSON.stringify([allowed, status, by, where ?? null]);
const placeText = ({ destination, row }) => JSON.stringify([destination.namespace, destination.title, destination.port, destination.protocol, row.where]);
/** What is done and why: rows that differ here are never told together. */
const factText = ({ row }) => JSON.stringify([row.what, decisionText(row.before), decisionText(row.after)]);
/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
const dangerOf = (who) => /^(anyone|anybody|everyone|any )/i.test(who) ? 0 : who.includes('*') ? 1 : 2;
const gather = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const withoutToken = ', without a token';
/** `X, without a token` beside a row of `X` for the same thing on the same place is part of it. */
const subjectsOf = (rows) => {
    const known = new Set(rows.map((placed) => JSON.stringify([placed.row.who, factText(placed), placeText(placed)])));
    return (placed) => {
        const { who } = placed.row;
        const wider = who.slice(0, -withoutToken.length);
        return who.endsWith(withoutToken) && known.has(JSON.stringify([wider, factText(placed), placeText(placed)]))
            ? wider
            : who;
    };
};
/** A comment asks for the same groups for its headline, its sections and every shorter rendering. */
const known = new WeakMap();
/** The gained or lost rows in groups, the dangerous ones first. */
const groupRows = (access, side) => {
    const groups = known.get(access);
    const found = groups?.[side] ?? makeGroups(access, side);
    if (groups?.[side] === undefined)
        known.set(access, { ...groups, [side]: found });
    return found;
};
const makeGroups = (access, side) => {
    const rows = access.destinations.flatMap((destination) => destination[side].map((row) => ({ row, destination })));
    const subjectOf = subjectsOf(rows);
    const lines = gather(rows, (placed) => JSON.stringify([subjectOf(placed), factText(placed)])).map((members) => {
        const places = gather(members, placeText).map(([first]) => first);
        return { who: subjectOf(members[0]), rows: members, places };
    });
    const groups = gather(lines, ({ rows: [first], places }) => JSON.stringify([factText(first), places.map(placeText).sort()])).map((members) => {
        const [first, ...rest] = members;
        const who = members.map((line) => line.who).sort((a, b) => dangerOf(a) - dangerOf(b));
        return {
            who,
            what: first.rows[0].row.what,
            rows: [...first.rows, ...rest.flatMap((line) => line.rows)],
            places: first.places,
        };
    });
    const rank = ({ who }) => who.reduce((least, one) => Math.min(least, dangerOf(one)), 2);
    return groups
        .map((group, index) => ({ group, index, rank: rank(group) }))
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ group }) => group);
};
/** How many subjects gain or lose something: the magnitude that a verdict names. */
const countSubjects = (access, side) => groupRows(access, side).reduce((sum, { who }) => sum + who.length, 0);
const trustDomain = / \(trust domain ([^()]*)\)/g;
/** The one trust domain that all rows name, if they name just one: it is then said once, beside the rows. */
const commonTrustDomain = (access) => {
    const named = new Set(access.destinations
        .flatMap(({ gained, lost }) => [...gained, ...lost])
        .flatMap(({ who }) => [...who.matchAll(trustDomain)].map(([, domain = '']) => domain)));
    const [only] = named;
    return named.size === 1 ? only : undefined;
};
/** A row's subject as a reader needs it, where the trust domain is said elsewhere. */
const shortSubject = (who, common) => common === undefined ? who : who.replaceAll(` (trust domain ${common})`, '');


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ accessSection),
/* harmony export */   n: () => (/* binding */ unprovenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(989);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4529);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1310);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7531);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9876);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9939);








/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 25, list: 50, verdict: 0 };
/** Names and places in one row; a longer list is counted, and the full rendering leaves none out. */
const namesShown = { ...rowsShown, short: 12, list: 1 };
const place = (decision) => decision.where === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(decision.where))}`;
/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }) => `now: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .decided */ .rc)(after.by)}${place(after)}; before: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .decided */ .rc)(before.by)}${place(before)}`;
const on = ({ destination, row }) => `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${row.where === '' ? '' : ` ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(row.where)}`}`;
const listed = (items, limit, show) => items.slice(0, limit).map(show).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '');
/** Objects whose change can decide about a destination, where what decides now and before is not itself changed. */
const cause = (plan, { destination, row }) => {
    const said = (key) => [row.before.by, row.after.by].some((by) => by === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key) || by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key)} `));
    const near = plan.reviewed.change.filter(({ key }) => deciding.has(key.kind) && (key.namespace === destination.namespace || key.name === destination.namespace));
    const [first, ...rest] = near.length > 0 ? near : plan.reviewed.change.filter(({ key }) => deciding.has(key.kind));
    if (first === undefined || [first, ...rest].some(({ key }) => said(key)))
        return '';
    const { positions } = plan.observed;
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyText */ .Pu)(first.key);
    const at = Object.hasOwn(positions, name) ? positions[name] : undefined;
    const further = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return `; ${first.kind} here: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(first.key), 160)}${at === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(at))}`}${further}`;
};
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
/** A numbered list and no table: on a narrow screen a table hides its last columns, and those name the line. */
const entries = (plan, groups, which, level, common) => groups.flatMap((group) => {
    const indent = ' '.repeat(`${group.number}. `.length);
    const who = listed(group.who, namesShown[level], (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(one, common)));
    const [first] = group.rows;
    return [
        `${group.number}. **${who}** ${which === 'gained' ? 'can now' : 'can no longer'}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(group.what)}\\`,
        `${indent}on ${listed(group.places, namesShown[level], on)}\\`,
        `${indent}for example ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessTitle */ .II)(first.row.witness), 160)}; ${because(first)}${cause(plan, first)}`,
    ];
});
const bullets = (groups, which) => groups.map((group) => {
    const who = listed(group.who, namesShown.list, (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(one, 120));
    const on = listed(group.places, namesShown.list, ({ destination }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title, 120));
    const verb = which === 'gained' ? 'gain' : 'lose';
    return `- ${who} ${group.who.length === 1 ? `${verb}s` : verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(group.what, 120)} on ${on}`;
});
const witnesses = (groups, which) => {
    if (groups.length === 0)
        return [];
    const rows = groups.flatMap((group) => group.rows);
    const commands = groups.flatMap(({ number, rows: [{ row }] }) => {
        const curl = (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .curlLine */ .R8)(row.witness);
        return [`# ${number}`, (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .Od)(row.witness), ...(curl === undefined ? [] : [curl])];
    });
    return [
        '<details>',
        `<summary>Try it: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(groups.length, 'command')} for the ${which} ${groups.length === 1 ? 'request' : 'requests'}</summary>`,
        '',
        'Each request was put to both states before it was written here.',
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(commands, 'sh'),
        '',
        '<details>',
        `<summary>As JSON: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(rows.length, 'request')}, one a line, for explain and replay</summary>`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(rows.map(({ row }) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessJson */ .uz)(row.witness)), 'json'),
        '',
        '</details>',
        '',
        '</details>',
        '',
    ];
};
const side = (plan, which, level) => {
    const { access } = plan.reviewed;
    const all = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, which).map((group, index) => ({ ...group, number: index + 1 }));
    if (all.length === 0 || level === 'verdict')
        return [];
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = all.slice(0, rowsShown[level]);
    const left = all.length - shown.length;
    return [
        `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
        '',
        ...(level === 'list' ? bullets(shown, which) : entries(plan, shown, which, level, common)),
        ...(left > 0 ? ['', `And ${left} more, not shown here.`] : []),
        '',
        ...(common === undefined || level === 'list'
            ? []
            : [`Service accounts are those of trust domain ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(common, 160)}.`, '']),
        ...(level === 'full' ? witnesses(shown, which) : []),
    ];
};
/** What stands in the way of a proof, by name. */
const unprovenSection = (access, meta, level) => {
    const destinations = access.destinations.filter((destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0);
    if (access.reasons.length === 0 && destinations.length === 0)
        return [];
    const limit = level === 'full' ? 500 : level === 'short' ? 20 : 5;
    const page = (name) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U)(name, meta.docsBase);
    const told = (reason) => JSON.stringify([reason.code, reason.text]);
    // A reason of destinations that are listed below stands there, with their names.
    const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)));
    // One thing in the way of several destinations is told once, with all of them.
    const places = new Map();
    for (const destination of destinations) {
        const whats = destination.reasons.map((reason) => `${page(reason.code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason.text)}`);
        for (const what of whats.length === 0 ? [''] : whats) {
            const known = places.get(what) ?? { what, titles: new Set() };
            known.titles.add((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title, 160));
            places.set(what, known);
        }
    }
    const lines = [
        ...access.reasons
            .filter((reason) => !below.has(told(reason)))
            .map((reason) => `- ${page(reason.code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason.text)}`),
        ...[...places.values()].map(({ what, titles }) => {
            const on = listed([...titles], namesShown[level], (one) => one);
            return what === '' ? `- ${on}` : `- ${on}: ${what}`;
        }),
    ];
    const left = Math.max(0, lines.length - limit);
    return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), ''];
};
/** Gains first, then what cannot be proven, then losses. */
const accessSection = (plan, meta, level) => [
    ...side(plan, 'gained', level),
    ...unprovenSection(plan.reviewed.access, meta, level),
    ...side(plan, 'lost', level),
];


/***/ }),

/***/ 7760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assumedSection)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4529);

const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** What the verdict leans on: never folded away, since it holds only as far as these do. */
const assumedSection = (plan, level) => {
    const assumed = plan.reviewed.assumed ?? [];
    if (assumed.length === 0 || level === 'verdict')
        return [];
    const shown = assumed.slice(0, shownRows[level]);
    const left = assumed.length - shown.length;
    return [
        '**Assuming**, by the configuration of the protected branch, that',
        '',
        ...shown.map(({ object, reason }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(object)} does not change access: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reason)}`),
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
    ];
};


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ chainSection),
/* harmony export */   Pd: () => (/* binding */ writeSentence)
/* harmony export */ });
/* unused harmony export chainSentence */
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7531);


const leads = (kept, gained, lost) => ({
    kept,
    gained,
    lost,
    unknown: 'cannot tell:',
});
const jobLeads = leads('job of', 'now job of', 'no longer job of');
const mayLeads = leads('may', 'now may', 'no longer may');
const told = (link, words) => ({
    ...link,
    lead: words[link.change],
});
const nothing = (text) => ({ change: 'kept', lead: '', text });
/** What is not shown, by what happens to it; gains and losses are named, so that none is passed over. */
const furtherOf = (links, of) => {
    const words = {
        gained: `more ${of} gained`,
        lost: `more ${of} lost`,
        unknown: `more ${of} that cannot be told`,
        kept: `more ${of}`,
    };
    return ['gained', 'lost', 'unknown', 'kept'].flatMap((change) => {
        const number = links.further[change];
        return number > 0 ? [{ change, lead: '', text: `${number} ${words[change]}` }] : [];
    });
};
/** One chain as a sentence in parts: the comment, the terminal and the report say the same. */
const chainSentence = (chain) => {
    const { account } = chain;
    const accountLeads = leads('service account', 'newly bound service account', 'no longer bound service account');
    const jobs = chain.jobs.shown.map((link) => told(link, jobLeads));
    const [permissions, access] = [chain.permissions, chain.access].map((links) => links.shown.map((link) => told(link, mayLeads)));
    return {
        jobs: jobs.length === 0 ? [nothing('no job')] : [...jobs, ...furtherOf(chain.jobs, 'jobs')],
        account: {
            change: account.change,
            lead: accountLeads[account.change],
            text: `${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(account.name)} in ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(account.namespace)}`,
        },
        may: [
            ...(permissions === undefined || permissions.length === 0
                ? [nothing('nothing in Kubernetes by roles of its own')]
                : permissions),
            ...furtherOf(chain.permissions, 'permissions'),
            ...(access === undefined || access.length === 0 ? [nothing('nothing at the services of its bindings')] : access),
            ...furtherOf(chain.access, 'accesses'),
        ],
    };
};
const markdown = ({ change, lead, text }) => {
    const shown = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)(text, 240);
    if (lead === '')
        return change === 'gained' || change === 'lost' ? `**${shown}**` : shown;
    return `${change === 'kept' ? lead : `**${lead}**`} ${shown}`;
};
/** The whole sentence with a way to write a part: for Markdown here, for plain text in the terminal. */
const writeSentence = (chain, part, limit = Infinity) => {
    const { jobs, account, may } = chainSentence(chain);
    const shown = may.slice(0, limit);
    const left = may.length - shown.length;
    return [
        jobs.map(part).join(', '),
        part(account),
        `${shown.map(part).join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    ].join(' → ');
};
const chainsShown = { full: 50, short: 5, list: 1, verdict: 0 };
const partsShown = { full: 40, short: 6, list: 3, verdict: 0 };
/** From the job to the mesh, one sentence for each ServiceAccount of which a link changes. */
const chainSection = (chains, level) => {
    const shown = chains.slice(0, chainsShown[level]);
    if (shown.length === 0)
        return [];
    const left = chains.length - shown.length;
    return [
        '**From the job to the mesh**',
        '',
        ...shown.map((chain) => `- ${writeSentence(chain, markdown, partsShown[level])}`),
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
    ];
};


/***/ }),

/***/ 4024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ changeSection)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(4529);
;// CONCATENATED MODULE: ./src/review/generated-title.ts




/**
 * One line or two for each object that meshgate renders from a binding: its name and all that it gives. An object of another
 * shape than the renderer's, or with a label or annotation of anybody else, gets none and is shown in full; so nothing
 * that matters can hide behind a short line.
 */
const generatedTitles = (rendered) => new Map(rendered.flatMap((object) => {
    const key = keyOf(object);
    const gives = key === undefined || !hasOwnMetadata(object) ? undefined : whatItGives(object, key);
    return key === undefined || gives === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(key), lines((0,ports_object/* keyTitle */.Gv)(key), gives)]];
}));
/** A long one stands under its title, so that a narrow page shows it. */
const lines = (title, gives) => {
    const whole = (0,mask/* maskText */.gC)(`${title}: ${gives}`);
    return whole.length <= 100 ? [whole] : [`${(0,mask/* maskText */.gC)(title)}:`, `  ${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(gives), 600)}`];
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const keyOf = (object) => {
    const metadata = object['metadata'];
    const version = textOf(object['apiVersion']);
    if (!(0,json/* isJsonObject */.O)(metadata))
        return undefined;
    return {
        group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    };
};
const has = (object, ...names) => Object.keys(object).every((name) => names.includes(name));
const ownLabel = /^(?:app\.kubernetes\.io\/managed-by|applyset\.kubernetes\.io\/(?:id|part-of))$/;
const ownAnnotation = /^(?:meshgate\.dev|applyset\.kubernetes\.io)\//;
const hasOwnMetadata = (object) => {
    const metadata = object['metadata'];
    if (!(0,json/* isJsonObject */.O)(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations'))
        return false;
    const names = (member) => {
        const value = metadata[member];
        return (0,json/* isJsonObject */.O)(value) ? Object.keys(value) : [];
    };
    return (names('labels').every((name) => ownLabel.test(name)) &&
        names('annotations').every((name) => ownAnnotation.test(name)));
};
const headMembers = ['apiVersion', 'kind', 'metadata'];
const whatItGives = (object, key) => {
    const body = Object.fromEntries(Object.entries(object).filter(([name]) => !headMembers.includes(name)));
    switch (`${key.group}/${key.kind}`) {
        case '/ServiceAccount':
            return has(body, 'automountServiceAccountToken') && body['automountServiceAccountToken'] === false
                ? 'an identity, no token mounted by itself'
                : undefined;
        case '/ConfigMap':
            return has(body) ? 'the list of what meshgate wrote' : undefined;
        case 'rbac.authorization.k8s.io/Role':
            return has(body, 'rules') ? generated_title_all(body['rules'], permission) : undefined;
        case 'rbac.authorization.k8s.io/RoleBinding':
            return has(body, 'roleRef', 'subjects') ? boundTo(body) : undefined;
        case 'security.istio.io/AuthorizationPolicy':
            return has(body, 'spec') ? access(body['spec']) : undefined;
        default:
            return undefined;
    }
};
/** Every part must be told, or none is. */
const generated_title_all = (value, told, between = '; ') => {
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    const texts = value.map((item) => ((0,json/* isJsonObject */.O)(item) ? told(item) : undefined));
    return texts.every((text) => text !== undefined) ? texts.join(between) : undefined;
};
const list = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
const permission = (rule) => {
    if (!has(rule, 'apiGroups', 'resources', 'verbs', 'resourceNames'))
        return undefined;
    const [verbs, resources, groups] = [list(rule['verbs']), list(rule['resources']), list(rule['apiGroups'])];
    const names = rule['resourceNames'] === undefined ? '' : list(rule['resourceNames']);
    if (verbs === undefined || resources === undefined || groups === undefined || names === undefined)
        return undefined;
    return `${verbs} ${resources}${groups === '' ? '' : ` of ${groups}`}${names === '' ? '' : ` named ${names}`}`;
};
const boundTo = (body) => {
    const role = body['roleRef'];
    if (!(0,json/* isJsonObject */.O)(role) || !has(role, 'apiGroup', 'kind', 'name'))
        return undefined;
    const subjects = generated_title_all(body['subjects'], (subject) => has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined, ', ');
    return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`;
};
const access = (spec) => {
    if (!(0,json/* isJsonObject */.O)(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW')
        return undefined;
    const labels = (0,json/* isJsonObject */.O)(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined;
    const rules = generated_title_all(spec['rules'], rule);
    if (!(0,json/* isJsonObject */.O)(labels) || rules === undefined)
        return undefined;
    const selector = Object.entries(labels).map(([name, value]) => `${name}=${textOf(value)}`);
    return selector.length === 0 ? undefined : `on ${selector.join(',')} allows ${rules}`;
};
const rule = (value) => {
    if (!has(value, 'from', 'to', 'when'))
        return undefined;
    const from = value['from'] === undefined
        ? 'requests'
        : generated_title_all(value['from'], (entry) => {
            const source = entry['source'];
            return (0,json/* isJsonObject */.O)(source) && has(entry, 'source') && has(source, 'principals')
                ? list(source['principals'])
                : undefined;
        }, ' or ');
    const to = generated_title_all(value['to'], (entry) => {
        const operation = entry['operation'];
        if (!(0,json/* isJsonObject */.O)(operation) || !has(entry, 'operation'))
            return undefined;
        const parts = Object.entries(operation).map(([name, values]) => [name, list(values)]);
        return parts.every(([, values]) => values !== undefined)
            ? parts.map(([name, values]) => `${name} ${values ?? ''}`).join(' · ')
            : undefined;
    }, ' or ');
    const when = value['when'] === undefined
        ? ''
        : generated_title_all(value['when'], (condition) => {
            const values = list(condition['values']);
            return has(condition, 'key', 'values') && values !== undefined
                ? `${textOf(condition['key'])} is ${values}`
                : undefined;
        }, ' and ');
    return from === undefined || to === undefined || when === undefined
        ? undefined
        : `${from}: ${to}${when === '' ? '' : ` · when ${when}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(9876);
;// CONCATENATED MODULE: ./src/review/change-section.ts







const order = { removed: 0, changed: 1, added: 2 };
const signs = { removed: '-', changed: ' ', added: '+' };
/** Lines of one value; a longer one is cut and says so. */
const linesShown = 120;
/** YAML 1.2 without what a reader could mistake: no anchors, and every text on one line. */
const yamlLines = (value) => (0,dist/* stringify */.As)(value, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 }).trimEnd().split('\n');
/** A branch of YAML with one step of indentation, or a scalar. */
const marked = (sign, name, value) => {
    const lines = yamlLines(value);
    const [only = ''] = lines;
    const isBranch = ((0,json/* isJsonObject */.O)(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only);
    const body = isBranch ? lines.map((line) => (name === '' ? line : `  ${line}`)) : [];
    const head = name === '' ? [] : [isBranch ? `${name}:` : `${name}: ${lines.join(' ')}`];
    const all = name === '' && !isBranch ? lines : [...head, ...body];
    const shown = all.slice(0, linesShown).map((line) => `${sign} ${(0,review_escape/* cut */.Jj)(line, 300)}`);
    return all.length > linesShown ? [...shown, `${sign} # and ${(0,plural/* plural */.L)(all.length - linesShown, 'line')} more`] : shown;
};
/** `/spec/rules/1/to` as people write it: `spec.rules[1].to`; names with other characters stay in quotes. */
const pathTitle = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => /^\d+$/.test(part)
    ? `[${part}]`
    : /^[A-Za-z][\w-]*$/.test(part)
        ? `${index === 0 ? '' : '.'}${part}`
        : `["${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(part), 120)}"]`)
    .join('');
const fieldLines = (change) => change.fields.flatMap((field) => {
    const name = (0,review_escape/* cut */.Jj)(pathTitle(field.pointer), 240);
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value) => change.key.kind !== 'Secret' ? (0,mask/* maskJson */.Te)(value) : name === '' ? (0,mask/* maskSecrets */.QU)(change.key, value) : '(masked)';
    return [
        ...(field.before === undefined ? [] : marked('-', name, show(field.before))),
        ...(field.after === undefined ? [] : marked('+', name, show(field.after))),
    ];
});
const heading = (change) => `@@ ${change.kind}: ${(0,ports_object/* keyTitle */.Gv)(change.key)} @@`;
/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
const changeSection = (changes, rendered, level) => {
    if (changes.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const titles = generatedTitles(rendered);
    const titleOf = (change) => change.kind === 'added' ? titles.get((0,ports_object/* keyText */.Pu)(change.key)) : undefined;
    const counts = ['removed', 'changed', 'added']
        .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => `${number} ${kind}`);
    const sorted = changes
        .map((change, index) => ({ change, index, generated: titleOf(change) === undefined ? 0 : 1 }))
        .sort((a, b) => order[a.change.kind] - order[b.change.kind] || a.generated - b.generated || a.index - b.index)
        .map(({ change }) => change);
    const limit = level === 'full' ? sorted.length : 40;
    const shown = sorted.slice(0, limit);
    const own = shown.filter((change) => titleOf(change) === undefined);
    const generated = shown.flatMap((change) => titleOf(change) ?? []);
    const left = sorted.length - shown.length;
    const lines = [
        ...own.flatMap((change) => level === 'full' ? [heading(change), ...fieldLines(change)] : [`${signs[change.kind]} ${(0,ports_object/* keyTitle */.Gv)(change.key)}`]),
        ...(generated.length === 0
            ? []
            : ['@@ added by meshgate, from the bindings @@', ...generated.map((title) => `+ ${title}`)]),
        ...(left > 0 ? [`@@ and ${left} more @@`] : []),
    ];
    return [
        '<details>',
        `<summary>Objects: ${counts.join(', ')}</summary>`,
        '',
        (0,review_escape/* fenced */.OF)(lines, 'diff'),
        '',
        '</details>',
        '',
    ];
};


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changedEdges),
/* harmony export */   J: () => (/* binding */ destinationTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);


/** A destination as rows and pictures name it. */
const destinationTitle = ({ destination }) => `${destination.title} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}`;
/** The first `limit` edges of a change. */
const changedEdges = (access, limit) => {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const { who, places, what } of (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, side))
            for (const subject of who) {
                const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(what);
                const from = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(subject, common));
                for (const place of places) {
                    const to = destinationTitle(place);
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const known = shown.get(key);
                    if (known === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!known.what.includes(said))
                        known.what.push(said);
                }
            }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ groupEnvironments),
/* harmony export */   U: () => (/* binding */ environmentTitle)
/* harmony export */ });
/* harmony import */ var _plan_without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6460);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(936);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);



/** Two configurations may both have a `staging`: where a run judges several, the name says which is meant. */
const environmentTitle = ({ reviewed, observed }) => reviewed.environment === null
    ? undefined
    : observed.configuration === undefined
        ? reviewed.environment
        : `${reviewed.environment} (${observed.configuration})`;
/** One text per value, whatever it holds: this is compared and never shown, so half a character is no mistake here. */
const sortedJson = (value) => JSON.stringify(value, (_, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(a, b)))
    : member);
/** What a reader would see twice, if two environments had it. */
const difference = (plan) => {
    const { protection, access, permissions, change, rendered, assumed = [] } = plan.reviewed;
    const findings = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_0__/* .introduced */ ._D)(plan).map(({ rule, object, text }) => [rule, object, text]);
    return sortedJson([
        plan.observed.unreached ?? '',
        protection,
        // How much a cluster holds beside what the change touches is said nowhere, and differs everywhere.
        { ...(0,_plan_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(access), unchanged: 0 },
        (0,_plan_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(permissions),
        change,
        rendered,
        findings,
        assumed,
        // Where rows are not shown, their counts are the difference.
        plan.observed.hidden ?? null,
    ]);
};
/** Groups plans with equal differences; a group stands where its first plan stood. */
const groupEnvironments = (plans) => {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return [{ first: only, plans }];
    const groups = new Map();
    for (const plan of plans) {
        const key = difference(plan);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [plan]);
        else
            group.push(plan);
    }
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        return first === undefined ? [] : [{ first, plans: members }];
    });
};


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forecastLine),
/* harmony export */   P: () => (/* binding */ forecastSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1244);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4529);



const why = {
    write: 'may not write',
    grant: 'would grant what it does not hold in',
};
const name = ({ applier }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(applier.user === '' ? applier.groups.join(', ') : applier.user, 160);
/** In one line, for the comment and, with other quotes, the terminal. */
const forecastLine = (forecast, who, quote) => {
    const unread = forecast.unread.slice(0, 8).map(quote).join(', ');
    switch (forecast.outcome) {
        case 'passes':
            return `apply as ${who} will be let through: it may write every object, and holds what it grants`;
        case 'unknown':
            if (forecast.applier.user === '' && forecast.applier.groups.length === 0)
                return `whether it will be let through is not known: roles are written, and ${quote('apply.user')} of the environment does not say as whom`;
            return `whether apply as ${who} will be let through is not known: ${unread} not wholly read`;
        case 'refused':
            return `apply as ${who} will be refused`;
    }
};
/** Whether the API server's own checks will let apply write this, and else the rules to paste. */
const forecastSection = (forecast, level) => {
    if (forecast === undefined || level === 'verdict')
        return [];
    const line = forecastLine(forecast, name(forecast), (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, 120));
    const missing = forecast.missing.slice(0, 20).map(({ key, kind }) => `- it ${why[kind]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(key), 160)}`);
    const left = forecast.missing.length - missing.length;
    return [
        forecast.outcome === 'refused' ? `**Apply**: **${line.replaceAll('**', '')}**` : `**Apply**: ${line}`,
        '',
        ...missing,
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(missing.length === 0 ? [] : ['']),
        ...(missing.length === 0 || level !== 'full'
            ? []
            : [
                '<details>',
                '<summary>How to mend it: rules for the identity that applies</summary>',
                '',
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .missingYaml */ .qm)(forecast), 'yaml'),
                '',
                '</details>',
                '',
            ]),
    ];
};


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hiddenSection),
/* harmony export */   R: () => (/* binding */ hiddenCounts)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);

/** Counts in place of what was read from a cluster, where the repository is public. */
const hiddenSection = (plan, level) => {
    const { hidden } = plan.observed;
    if (hidden === undefined || level === 'verdict')
        return [];
    const counts = hiddenCounts(plan);
    return [
        `**Not shown on a public repository**, since it was read from the cluster: ${counts.length === 0 ? 'nothing that changes' : counts.join(', ')}. The protected configuration may say \`publishLive: true\`.`,
        '',
    ];
};
const hiddenCounts = ({ observed: { hidden } }) => {
    if (hidden === undefined)
        return [];
    const { gained, lost, destinations, permissionsGained, permissionsLost, permissionsUnknown, findings } = hidden;
    const told = [
        [gained, 'gain'],
        [lost, 'loss', 'losses'],
        [destinations, 'destination'],
        [permissionsGained, 'permission gained', 'permissions gained'],
        [permissionsLost, 'permission lost', 'permissions lost'],
        [permissionsUnknown, 'permission that cannot be judged', 'permissions that cannot be judged'],
        [findings, 'finding'],
    ];
    return told.flatMap(([number, one, many]) => (number === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(number, one, many)]));
};


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4529);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);


const where = (plan) => plan.reviewed.environment === null ? 'the configuration' : `environment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.reviewed.environment, 80)}`;
/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan) => {
    const { access, gate, permissions } = plan.reviewed;
    const ways = [];
    const grants = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpening */ .nS)(access) || permissions.some((permission) => permission.kind === 'gained');
    if (gate.settings.newAccess === 'error' && (grants || (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnproven */ .Eq)(access)))
        ways.push(`take back what grants the access, or set \`gate.newAccess: warn\` for ${where(plan)} on the protected branch first`);
    if (gate.settings.findings === 'error' && (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_0__/* .introduced */ ._D)(plan).length > 0)
        ways.push('mend the new findings, or put each under `ignore` with a reason on the protected branch first');
    return ways;
};
/** What the gate says and what comes next, a line for each. */
const nextStep = (plan, level) => {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, word) => {
        const shown = texts.slice(0, limit).map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text));
        const left = texts.length - shown.length;
        return texts.length === 0 ? [] : [`${word}: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}`];
    };
    const lines = [...told(gate.failures, gate.active ? '**blocks**' : 'would block'), ...told(gate.warnings, 'warns')];
    const said = lines.length === 0 ? [] : [`**Gate** ${lines.join('. It ')}.`, ''];
    const ways = gate.active && !gate.passed ? wayThrough(plan) : [];
    if (gate.active && !gate.passed)
        return [...said, `**Next** ${ways.length === 0 ? 'mend what blocks' : ways.join('; and ')}.`, ''];
    if (plan.steps.length === 0)
        return plan.observed.snapshot === undefined || plan.reviewed.rendered.length === 0
            ? said
            : [
                ...said,
                '**Next** after the merge, `apply` reads the cluster: its writes are not planned from a snapshot.',
                '',
            ];
    const writes = `${plan.steps.length} ${plan.steps.length === 1 ? 'write' : 'writes'}`;
    return [...said, `**Next** after the merge, \`apply\` makes ${writes} for ${where(plan)}.`, ''];
};


/***/ }),

/***/ 267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderNotJudged)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4529);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);


/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const renderNotJudged = (problems, meta) => {
    const shown = problems.slice(0, 10).map((problem) => {
        const page = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLink */ .U)(problem.code, meta.docsBase);
        const difference = [
            ...(problem.expected === undefined ? [] : [`expected ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(problem.expected, 200)}`]),
            ...(problem.received === undefined ? [] : [`received ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(problem.received, 200)}`]),
        ];
        return `- ${page}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.message)}${difference.length === 0 ? '' : ` (${difference.join(', ')})`}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.remedy)}`;
    });
    const left = problems.length - shown.length;
    return `${[
        `❓ **not judged at HEAD** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(meta.head, 80)}`,
        '',
        'This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.',
        '',
        ...(shown.length === 0 ? ['- the run was cancelled or failed before it could say why'] : shown),
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(meta.base === undefined ? [] : ['', `Base was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(meta.base, 80)}.`]),
        ...(meta.runUrl === undefined ? [] : ['', `The job: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', '', meta.runUrl)}.`]),
    ].join('\n')}\n`;
};


/***/ }),

/***/ 139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ protectionSection),
/* harmony export */   Zd: () => (/* binding */ dangerousFirst),
/* harmony export */   fl: () => (/* binding */ permissionSection)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4529);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);


const shownRows = { full: 2_000, short: 20, list: 20, verdict: 0 };
const rest = (left) => (left > 0 ? ['', `And ${left} more, not shown here.`] : []);
/** Changes of trust, gates and audiences: the first rows of a review. */
const protectionSection = (changes, level) => {
    if (changes.length === 0 || level === 'verdict')
        return [];
    const shown = changes.slice(0, shownRows[level]);
    return [
        '**Changes what protects this environment**',
        '',
        '| Setting | Before | After |',
        '| --- | --- | --- |',
        ...shown.map((change) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.path)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.before, 300)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.after, 300)} |`),
        ...rest(changes.length - shown.length),
        '',
    ];
};
/** What was not read may be a gain, and stands among them; of each, most dangers first. */
const rank = ({ kind, badges }) => (kind === 'lost' ? 1_000 : 0) - badges.length;
/** Dangerous first: the order in which people should read. */
const dangerousFirst = (changes) => changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => rank(a.change) - rank(b.change) || a.index - b.index)
    .map(({ change }) => change);
const placesShown = 3;
/** The binding and role that give it, and the lines where they stand. */
const because = ({ via, where = [] }) => {
    const files = [...new Set(where.filter(({ kind }) => kind !== 'cluster').map((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeTitle */ .K3)(place)))];
    const places = files.slice(0, placesShown).map((place) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(place, 160));
    const more = files.length > placesShown ? ` and ${files.length - placesShown} more` : '';
    return [...(via === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(via, 240)]), ...places].join(' ') + more;
};
/** Gained and unknown before lost, most badges first: what is dangerous is read first. */
const permissionSection = (changes, level) => {
    if (changes.length === 0 || level === 'verdict')
        return [];
    const shown = dangerousFirst(changes).slice(0, shownRows[level]);
    const explained = shown.some(({ via, where }) => via !== undefined || where !== undefined);
    return [
        '**Kubernetes permissions**',
        '',
        `| | Who | What | Where | Danger |${explained ? ' Because |' : ''}`,
        `| --- | --- | --- | --- | --- |${explained ? ' --- |' : ''}`,
        ...shown.map((change) => {
            const kind = change.kind === 'unknown' ? '**unknown**' : change.kind;
            const badges = change.badges.length === 0 ? 'none' : change.badges.map((badge) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(badge, 80)).join(' ');
            return `| ${kind} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.subject)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.rule)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(change.scope)} | ${badges} |${explained ? ` ${because(change)} |` : ''}`;
        }),
        ...rest(changes.length - shown.length),
        '',
    ];
};


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4529);


/**
 * A sentence of the access difference in Markdown: its values as code, our words as text. What is no such sentence is
 * shown as code as a whole, so nothing of it can pass for our words.
 */
const phrase = (sentence, limit = 400) => {
    const parts = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(sentence);
    if (parts === undefined || !parts.every((part) => part.kind === 'value' || part.text.split(' ').every(isWord)))
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sentence, limit);
    return parts.map((part) => (part.kind === 'value' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part.text, limit) : part.text)).join('');
};
/** Words of the sentences, and what stands between them. */
const isWord = (word) => word === '' || word === '·' || /^[,;:]$/.test(word) || (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(word);
/** `service orders in shop`, `deployment/orders in shop`: names as code, our words as text, for the forms of `mesh/resolve`. */
const title = (text, limit = 400) => {
    const [, kind = '', name = '', way = '', namespace = ''] = /^(service(?: account)?) ([a-z0-9.-]+)( through its waypoint)? in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (kind !== '')
        return `${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}${way} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(namespace)}`;
    const [, controller = '', space = ''] = /^([a-z]+\/[a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (controller !== '')
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(controller)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(space)}`;
    const [, other = ''] = /^any other workload in ([a-z0-9-]+)$/.exec(text) ?? [];
    return other === '' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, limit) : `any other workload in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(other)}`;
};
/** What decided: `AuthorizationPolicy shop/orders rule 0`, `no ALLOW policy matches`. */
const decided = (by, limit = 400) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(by, limit);


/***/ }),

/***/ 6532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vk: () => (/* binding */ assumptions),
  mU: () => (/* binding */ compared),
  Tu: () => (/* binding */ countBytes),
  TM: () => (/* binding */ firstLine),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: countCharacters

// EXTERNAL MODULE: ./src/review/access-section.ts
var access_section = __webpack_require__(6750);
// EXTERNAL MODULE: ./src/review/chain-section.ts
var chain_section = __webpack_require__(4327);
// EXTERNAL MODULE: ./src/review/assumed-section.ts
var assumed_section = __webpack_require__(7760);
// EXTERNAL MODULE: ./src/review/change-section.ts + 1 modules
var change_section = __webpack_require__(4024);
// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(8470);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(4529);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(1664);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(5527);
// EXTERNAL MODULE: ./src/review/forecast-section.ts
var forecast_section = __webpack_require__(4801);
// EXTERNAL MODULE: ./src/review/changed-edges.ts
var changed_edges = __webpack_require__(9339);
// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(9876);
;// CONCATENATED MODULE: ./src/review/graph.ts



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = (text, limit) => {
    // Mermaid writes its entities as `ﬂ°…¶ß` meanwhile, and takes back every `¶ß` that it finds (encodeEntities).
    const shown = (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(text), limit).trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = ({ side, what: [first, ...rest] }) => {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 44)}` : `${verb} ${label(first, 30)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = (edge, from, to) => edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}`;
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = (edges, budget) => {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
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
            return `${next}["${label(text, 60)}"]`;
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
const graphSection = (access, level, share) => {
    if (level !== 'full')
        return [];
    const { shown, total } = (0,changed_edges/* changedEdges */.H)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    if (drawn < 2)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? ['', `And ${left} more, not drawn: the tables have them all.`] : [];
    const drawing = [(0,review_escape/* fenced */.OF)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return [...drawing, ''];
    const summary = `Graph: ${(0,plural/* plural */.L)(drawn, 'line')}${left > 0 ? ` of ${total}` : ''}; thick is gained, dotted is lost`;
    return ['<details>', `<summary>${summary}</summary>`, '', ...drawing, '', '</details>', ''];
};

// EXTERNAL MODULE: ./src/review/next-step.ts
var next_step = __webpack_require__(2186);
// EXTERNAL MODULE: ./src/review/permission-section.ts
var permission_section = __webpack_require__(139);
;// CONCATENATED MODULE: ./src/review/review-meta.ts
const levels = ['full', 'short', 'list', 'verdict'];

// EXTERNAL MODULE: ./src/review/token-section.ts
var token_section = __webpack_require__(8151);
// EXTERNAL MODULE: ./src/review/traffic-section.ts
var traffic_section = __webpack_require__(9711);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(4836);
;// CONCATENATED MODULE: ./src/review/render-comment.ts
















/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = (text) => [...text].length;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = (text) => Buffer.byteLength(text, 'utf8');
const environment = (plan) => [(0,environment_groups/* environmentTitle */.U)(plan)].flatMap((title) => (title === undefined ? [] : [(0,review_escape/* code */.aY)(title, 160)]));
const shortened = 'shortened: this text cannot serve as approval';
/** Verdict, counts and scope: what a reader sees first. */
const firstLine = (plans, level) => {
    const [worst] = plans;
    if (worst === undefined)
        return '❓ **nothing was judged**';
    const { icon, words, counts } = (0,verdict_line/* headline */.Pl)(worst);
    const scope = plans.length === 1 ? environment(worst) : [`worst of ${plans.length} environments`, ...environment(worst)];
    return [`${icon} **${words}**`, ...counts, ...scope, ...(level === 'full' ? [] : [`**${shortened}**`])].join(' · ');
};
const environmentLine = (plan) => {
    const { icon, words, counts } = (0,verdict_line/* headline */.Pl)(plan);
    const name = environment(plan)[0] ?? 'the two folders';
    return `- ${icon} ${name}: ${(0,verdict_line/* isQuiet */.rM)(plan) ? 'no change in access' : [words, ...counts].join(' · ')}`;
};
const firstRun = (meta) => meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.', ''] : [];
const elsewhere = (meta, level) => {
    if (level === 'full')
        return [];
    const places = [
        ...(meta.artifact === undefined ? [] : [`the artifact ${(0,review_escape/* link */.nf)('artifact', '', meta.artifact)}`]),
        ...(meta.runUrl === undefined ? [] : [`the job's log and summary: ${(0,review_escape/* link */.nf)('run', '', meta.runUrl)}`]),
    ];
    return [
        `The whole review did not fit here. It is in ${places.length === 0 ? "the job's artifacts" : places.join(', and in ')}.`,
        '',
    ];
};
/** A commit as people name it; folders and refs stay whole. */
const revision = (name) => (0,review_escape/* code */.aY)(/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name, 80);
const planLine = (plan) => `Plan ${(0,review_escape/* code */.aY)(plan.digest, 80)}.`;
/** What people should know about the two sides, once. */
const notesOf = (plans) => [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5);
/** What was compared with what. */
const compared = (plans, meta, before = '') => [
    `${before}Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans)
        .map((note) => ` Note: ${(0,review_escape/* prose */.CS)(note, 300)}.`)
        .join('')}`,
    '',
];
const assumptions = (plan, level) => {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    const lines = [
        ...(drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                `- drift before this change: ${drift.changed} changed and ${drift.missing} missing in the cluster against the base; it never gates`,
            ]),
        ...(plan.reviewed.cluster === 'none' || confirmedByServer || plan.observed.snapshot !== undefined
            ? []
            : ['- compared here; the API server did not confirm it, since this identity may not patch']),
        ...all.slice(0, 200).map((assumption) => `- ${(0,review_escape/* prose */.CS)(assumption)}`),
        ...(all.length > 200 ? [`- and ${all.length - 200} more`] : []),
    ];
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        '<details>',
        `<summary>Assumptions and what is not modelled: ${lines.length}</summary>`,
        '',
        ...kept,
        '',
        '</details>',
        '',
    ];
};
/** What is one environment's own: its token, its gate, and what was assumed there. */
const ownSection = (plan, level, named) => [
    // Sentences name the environment's own jobs, so each environment has its own.
    ...(named ? [`**${environment(plan)[0] ?? 'none'}**`, '', ...(0,chain_section/* chainSection */.JS)(plan.reviewed.chains, level)] : []),
    // Two folders have no job and so no token.
    ...(plan.reviewed.environment === null ? [] : (0,token_section/* tokenSection */.J)(plan.observed.token, level)),
    ...(0,forecast_section/* forecastSection */.P)(plan.observed.forecast, level),
    ...(0,next_step/* nextStep */.s)(plan, level),
];
/** The difference once, for every environment that has it; then what each has for itself. */
const section = ({ first, plans }, meta, level, several, loud) => {
    const { protection, access, permissions, change, rendered } = first.reviewed;
    if (level === 'verdict')
        return [];
    const alike = plans.length > 1;
    const names = plans.flatMap(environment);
    const heading = `**Environment${alike ? 's' : ''}** ${names.length === 0 ? 'none' : names.join(', ')}: ${(0,verdict_line/* headline */.Pl)(first).words}`;
    return [
        ...(several ? ['---', '', heading, ''] : []),
        ...(0,permission_section/* protectionSection */.Bg)(protection, level),
        ...(0,access_section/* accessSection */.a)(first, meta, level),
        ...(0,hidden_section/* hiddenSection */.C)(first, level),
        ...(0,assumed_section/* assumedSection */.m)(first, level),
        ...(alike ? [] : (0,chain_section/* chainSection */.JS)(first.reviewed.chains, level)),
        ...(0,permission_section/* permissionSection */.fl)(permissions, level),
        ...(0,finding_section/* findingSection */.B)(first, meta, level),
        ...(0,traffic_section/* trafficSection */.ZS)(first.reviewed.traffic, meta, level),
        ...plans.flatMap((plan) => ownSection(plan, level, alike)),
        ...graphSection(access, level, loud),
        ...(0,change_section/* changeSection */.k)(change, rendered, level),
        ...plans.flatMap((plan) => [
            ...(several ? [`${alike ? `${environment(plan)[0] ?? 'none'}: ` : ''}${planLine(plan)}`, ''] : []),
            ...assumptions(plan, level),
        ]),
    ];
};
const quiet = (plans, meta) => {
    const names = plans.flatMap(environment).slice(0, 20);
    const scope = names.length === 0 ? '' : ` · ${names.join(', ')}`;
    const first = meta.firstRun ? ' First run: trust and gates take effect after merge.' : '';
    return `✅ **no change in access**${scope} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}\n`;
};
const compose = (plans, meta, level, environments) => {
    const several = plans.length > 1;
    const [only] = plans;
    const listed = several ? plans.slice(0, environments) : [];
    const groups = (0,environment_groups/* groupEnvironments */.S)(plans.filter((plan) => !(0,verdict_line/* isQuiet */.rM)(plan)));
    const lines = [
        firstLine(plans, level),
        '',
        ...firstRun(meta),
        ...elsewhere(meta, level),
        ...listed.map(environmentLine),
        ...(several && plans.length > listed.length ? [`- and ${plans.length - listed.length} more environments`] : []),
        ...(several ? [''] : []),
        ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
        ...compared(plans, meta, only === undefined || several ? '' : `${planLine(only)} `),
    ];
    const once = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
    return `${once.join('\n').trimEnd()}\n`;
};
/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
const renderComment = (plans, meta, limit, measure = countCharacters) => {
    if (plans.length > 0 && plans.every(verdict_line/* isQuiet */.rM))
        return { body: quiet(plans, meta), level: 'full' };
    const sorted = (0,verdict_line/* worstFirst */.md)(plans);
    for (const level of levels) {
        const body = compose(sorted, meta, level, sorted.length);
        if (measure(body) <= limit)
            return { body, level };
    }
    // Hundreds of environments: the worst ones are named, the rest counted.
    const few = [200, 50, 10, 1]
        .map((number) => compose(sorted, meta, 'verdict', number))
        .find((body) => measure(body) <= limit);
    return { body: few ?? `${firstLine(sorted.slice(0, 1), 'verdict')}\n`, level: 'verdict' };
};


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(989);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8796);
/* harmony import */ var _chain_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4327);
/* harmony import */ var _environment_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4529);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1664);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7027);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1310);
/* harmony import */ var _plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1244);
/* harmony import */ var _forecast_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4801);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(139);
/* harmony import */ var _traffic_section_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9711);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4836);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9939);
















const escape = (codeNumber) => (text) => `\u001b[${codeNumber}m${text}\u001b[0m`;
const plain = (text) => text;
const paints = (colour) => colour ? { bad: escape(31), good: escape(32), dim: escape(2) } : { bad: plain, good: plain, dim: plain };
/** Foreign text in a line of ours: on one line, visible, and never first in it. */
const say = (text, limit = 600) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .logLine */ .BP)((0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskText */ .gC)(text)), limit);
const groupLines = (access, side, common, paint) => (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, side).flatMap((group) => {
    const [{ row }] = group.rows;
    const decided = ({ by, where }) => `${say(by)}${where === undefined ? '' : ` (${say((0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .placeTitle */ .K3)(where))})`}`;
    const who = group.who.map((one) => say((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(one, common))).join(' and ');
    const on = group.places.map(({ destination, row: { where } }) => `${say(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${where === '' ? '' : `, ${say(where)}`}`);
    return [
        `    - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .cut */ .Jj)(who, 600)} can ${side === 'gained' ? 'now' : 'no longer'}: ${say(group.what)}`,
        `      on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .cut */ .Jj)(on.join(' and '), 600)}`,
        `      now: ${decided(row.after)}; before: ${decided(row.before)}`,
        paint.dim(`      try: ${say((0,_witness_js__WEBPACK_IMPORTED_MODULE_10__/* .explainLine */ .Od)(row.witness), 4_000)}`),
    ];
});
const list = (heading, lines) => lines.length === 0 ? [] : ['', `  ${heading}`, ...lines];
const plainPart = ({ lead, text }) => (lead === '' ? text : `${lead} ${text}`);
const headLine = (plan, paint) => {
    const environment = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentTitle */ .U)(plan);
    const { gate } = plan.reviewed;
    const { words, counts } = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(plan);
    const tone = gate.active && !gate.passed ? paint.bad : (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__/* .isQuiet */ .rM)(plan) ? paint.good : plain;
    return `${tone([words, ...counts].join(' · '))}${environment === undefined ? '' : ` [${say(environment, 160)}]`}`;
};
/** The difference once, for every environment that has it; then what each has for itself. */
const groupText = ({ first, plans }, paint) => {
    if (plans.length === 1)
        return [headLine(first, paint), ...partsOf(first, paint).flatMap(({ lines }) => lines), ''];
    return [
        ...plans.map((plan) => headLine(plan, paint)),
        ...partsOf(first, paint).flatMap(({ own, lines }) => (own ? [] : lines)),
        ...plans.flatMap((plan) => [
            '',
            `  In ${say((0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentTitle */ .U)(plan) ?? 'the two folders', 160)}`,
            ...partsOf(plan, paint).flatMap(({ own, lines }) => (own ? lines : [])),
        ]),
        '',
    ];
};
const partsOf = (plan, paint) => {
    const { access, change, permissions, protection, gate, chains, traffic } = plan.reviewed;
    const { forecast } = plan.observed;
    const once = (heading, lines) => ({ own: false, lines: list(heading, lines) });
    const own = (heading, lines) => ({ own: true, lines: list(heading, lines) });
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const gained = groupLines(access, 'gained', common, paint);
    const lost = groupLines(access, 'lost', common, paint);
    const below = new Set(access.destinations.flatMap((one) => one.reasons.map((reason) => JSON.stringify(reason))));
    const reasons = [
        ...access.reasons
            .filter((reason) => !below.has(JSON.stringify(reason)))
            .map((reason) => `    - ${say(reason.code)}: ${say(reason.text)}`),
        ...access.destinations.flatMap((one) => one.reasons.map((reason) => `    - ${say(one.title)}: ${say(reason.code)}: ${say(reason.text)}`)),
    ];
    const findings = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .N)((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__/* .introduced */ ._D)(plan)).map((finding) => {
        const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object);
        return `    - ${finding.severity} ${say(finding.rule)} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_13__/* .keyTitle */ .Gv)(finding.object))}${where === undefined ? '' : ` (${say((0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .placeTitle */ .K3)(where))})`}: ${say(finding.text)}`;
    });
    const standing = plan.reviewed.findings.length - findings.length;
    const token = plan.observed.token.verdicts
        .filter((verdict) => verdict.verdict === 'refused' || verdict.verdict === 'cannot tell')
        .map((verdict) => `    - ${verdict.verdict} by ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_13__/* .keyTitle */ .Gv)(verdict.requestAuthentication))} rule ${verdict.rule}: ${say(verdict.message)}; expects ${say(verdict.expected.join(', '))}, received ${say(verdict.received.join(', '))}`);
    return [
        {
            own: false,
            lines: common === undefined ? [] : [paint.dim(`  service accounts are those of trust domain ${say(common, 160)}`)],
        },
        once('Changes what protects this environment', protection.map((one) => `    - ${say(one.path)}: ${say(one.before)} becomes ${say(one.after)}`)),
        once('Gains access', gained),
        once('Cannot prove', reasons),
        once('Loses access', lost),
        once('Not shown on a public repository, since it was read from the cluster', (0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_14__/* .hiddenCounts */ .R)(plan).map((text) => `    - ${text}`)),
        own('From the job to the mesh', chains.map((chain) => `    - ${say((0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_15__/* .plainPhrase */ .Uy)((0,_chain_section_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSentence */ .Pd)(chain, plainPart)), 2_000)}`)),
        once('Kubernetes permissions', (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_7__/* .dangerousFirst */ .Zd)(permissions).map((one) => {
            const badges = one.badges.length === 0 ? '' : ` [${say(one.badges.join(', '))}]`;
            const places = [...new Set((one.where ?? []).map((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .placeTitle */ .K3)(place)))].slice(0, 3).join(', ');
            const via = one.via === undefined ? '' : ` through ${say(one.via)}${places === '' ? '' : ` (${say(places)})`}`;
            return `    - ${one.kind}: ${say(one.subject)}: ${say(one.rule)} in ${say(one.scope)}${badges}${via}`;
        })),
        once('New findings', findings),
        once('Traffic: not judged', (0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_8__/* .flaggedFirst */ .rD)(traffic).map((one) => {
            const flags = one.flags.length === 0 ? '' : ` [${say(one.flags.join(', '))}]`;
            return `    - ${one.kind} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_13__/* .keyTitle */ .Gv)(one.key))}${flags}: ${say((0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_8__/* .trafficText */ .nR)(one))}`;
        })),
        {
            own: true,
            lines: standing > 0
                ? ['', `  ${standing} standing ${standing === 1 ? 'finding' : 'findings'}, not of this change`]
                : [],
        },
        own('Token', token),
        once('Objects', ['removed', 'changed', 'added'].flatMap((kind) => change.filter((one) => one.kind === kind).map((one) => `    - ${kind} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_13__/* .keyTitle */ .Gv)(one.key))}`))),
        own('Apply', forecast === undefined
            ? []
            : [
                `    - ${say((0,_forecast_section_js__WEBPACK_IMPORTED_MODULE_6__/* .forecastLine */ .A)(forecast, forecast.applier.user || forecast.applier.groups.join(', '), (text) => text))}`,
                ...forecast.missing.map(({ key, kind }) => `    - missing to ${kind}: ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_13__/* .keyTitle */ .Gv)(key))}`),
                ...(forecast.missing.length === 0
                    ? []
                    : ['    - paste:', ...(0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .missingYaml */ .qm)(forecast).map((line) => `        ${say(line)}`)]),
            ]),
        own('Gate', [
            ...gate.failures.map((text) => `    - ${gate.active ? 'blocks' : 'would block'}: ${say(text)}`),
            ...gate.warnings.map((text) => `    - warning: ${say(text)}`),
        ]),
        own('Assumptions', [
            ...(plan.reviewed.assumed ?? []).map(({ object, reason }) => `    - assuming that ${say(object)} does not change access: ${say(reason)}`),
            ...plan.observed.assumptions.map((text) => `    - ${say(text)}`),
        ]),
        { own: true, lines: ['', paint.dim(`  plan ${say(plan.digest)}`)] },
    ];
};
/** The review as plain text, for a terminal or a job's log. Colour repeats what the words say and adds nothing. */
const renderTerminal = (plans, meta, options) => {
    const paint = paints(options.colour);
    return `${[
        ...(0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupEnvironments */ .S)((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__/* .worstFirst */ .md)(plans)).flatMap((group) => groupText(group, paint)),
        ...(meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.'] : []),
        `Compared base ${say(meta.base, 80)} with head ${say(meta.head, 80)}.`,
    ].join('\n')}\n`;
};


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4529);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);



const list = (values) => values.length === 0
    ? 'any'
    : values
        .slice(0, 8)
        .map((value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value, 160))
        .join(', ') + (values.length > 8 ? ` and ${values.length - 8} more` : '');
const nearest = (verdict) => verdict.nearest === undefined
    ? ''
    : `; the nearest is ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verdict.nearest.audience, 160)}, which differs in ${verdict.nearest.differs.join(' and ')}`;
const verdictLine = (verdict) => {
    const subject = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(verdict.requestAuthentication), 160)} rule ${verdict.rule}`;
    switch (verdict.verdict) {
        case 'accepted':
            return `- accepted by ${subject}, though not exactly equal: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`;
        case 'refused':
            return `- **refused** by ${subject}: ${verdict.status} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verdict.message)}: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`;
        case 'cannot tell':
            return `- cannot tell for ${subject}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(verdict.message)}`;
        case 'not for this issuer':
            return `- not for this issuer: ${subject}`;
    }
};
/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict) => verdict.verdict !== 'accepted' || verdict.looser === true;
const accepted = (verdicts) => {
    const plain = verdicts.filter((verdict) => !isTold(verdict));
    if (plain.length === 0)
        return [];
    const names = plain
        .slice(0, 3)
        .map(({ requestAuthentication, rule }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(requestAuthentication), 160)} rule ${rule}`);
    return [`accepted by ${names.join(', ')}${plain.length > 3 ? ` and ${plain.length - 3} more` : ''}`];
};
const seen = {
    verified: 'verified',
    'not seen': 'no token was seen; the configured audience is judged',
    'not requested': 'not requested',
};
const mends = (verdicts) => {
    const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12);
    if (texts.length === 0)
        return [];
    return [
        '<details>',
        '<summary>How to mend it: each of these is enough</summary>',
        '',
        ...texts.flatMap((text) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(text.split('\n'), 'yaml'), '']),
        '</details>',
        '',
    ];
};
/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
const tokenSection = (token, level) => {
    const about = token.seen !== 'not requested' ||
        token.reason !== '' ||
        token.verdicts.some((verdict) => verdict.verdict !== 'not for this issuer');
    if (!about || level === 'verdict' || level === 'list')
        return [];
    const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer');
    const others = token.verdicts.length - judged.length;
    const order = ['refused', 'cannot tell', 'accepted'];
    const told = judged
        .filter(isTold)
        .map((verdict, index) => ({ verdict, index }))
        .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index);
    const shown = told.slice(0, level === 'full' ? 200 : 5).map(({ verdict }) => verdictLine(verdict));
    const left = told.length - shown.length;
    const facts = [
        seen[token.seen] + (token.reason === '' ? '' : `, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(token.reason)}`),
        ...(token.issuer === '' ? [] : [`issuer ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.issuer)}`]),
        ...(token.audience === '' ? [] : [`audience ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.audience)}`]),
        ...(token.rule === '' ? [] : [`trust rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.rule)}`]),
        ...accepted(judged),
        ...(judged.length === 0 && token.audience !== '' ? ['no RequestAuthentication is for this issuer'] : []),
        ...(others > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(others, 'rule')} for other issuers`] : []),
        ...(token.apply === 'not configured'
            ? []
            : [`the apply job's token: ${token.apply}${token.apply === 'verified' ? '' : ' (from the configuration)'}`]),
    ];
    return [
        `**Token** ${facts.join(' · ')}`,
        '',
        ...shown,
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
        ...(level === 'full' ? mends(judged) : []),
    ];
};


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ trafficSection),
/* harmony export */   nR: () => (/* binding */ trafficText),
/* harmony export */   rD: () => (/* binding */ flaggedFirst)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(989);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);




const shownRows = { full: 500, short: 20, list: 5, verdict: 0 };
/** Flagged ones first: those have a finding that says more. */
const flaggedFirst = (traffic) => [
    ...traffic.filter(({ flags }) => flags.length > 0),
    ...traffic.filter(({ flags }) => flags.length === 0),
];
/** What of the object the verdict says nothing about, and what it does count; our words alone. */
const trafficText = ({ judged, notJudged }) => `not judged: ${notJudged}${judged === '' ? '' : `; judged: ${judged}`}`;
/** Changed routes and their like, so that nobody takes the verdict for a judgement of them. */
const trafficSection = (traffic, meta, level) => {
    const shown = flaggedFirst(traffic).slice(0, shownRows[level]);
    if (shown.length === 0)
        return [];
    const left = traffic.length - shown.length;
    return [
        `**Traffic: not judged** (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traffic.length, 'object')})`,
        '',
        ...shown.map((one) => {
            const flags = one.flags.map((rule) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleLink */ .l)(rule, meta.docsBase)).join(', ');
            const head = `- ${one.kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(one.key), 160)}${flags === '' ? '' : ` **flagged** ${flags}`}`;
            return level === 'list' ? head : `${head}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(trafficText(one), 300)}`;
        }),
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
    ];
};


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _D: () => (/* binding */ introduced),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nS: () => (/* binding */ isOpening),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);



const count = (number, one, many) => number === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(number, one, many)];
const isOpening = (access) => access.verdict === 'more permissive' ||
    access.verdict === 'incomparable' ||
    access.destinations.some((one) => one.gained.length > 0 || one.verdict === 'more permissive' || one.verdict === 'incomparable');
const isUnproven = (access) => access.verdict === 'cannot prove' || access.destinations.some((destination) => destination.verdict === 'cannot prove');
const introduced = (plan) => plan.reviewed.findings.filter((finding) => finding.introduced);
const refusals = (plan) => plan.observed.token.verdicts.filter((verdict) => verdict.verdict === 'refused').length;
/** Whether there is nothing for a reviewer to look at. */
const isQuiet = (plan) => {
    const { access, change, permissions, protection, gate } = plan.reviewed;
    if (plan.observed.hidden !== undefined && (0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCounts */ .R)(plan).length > 0)
        return false;
    const nothing = change.length === 0 && permissions.length === 0 && protection.length === 0 && plan.steps.length === 0;
    const proven = access.verdict === 'equivalent' && access.destinations.length === 0;
    const silent = gate.passed && gate.failures.length === 0 && gate.warnings.length === 0;
    return nothing && proven && silent && introduced(plan).length === 0 && refusals(plan) === 0;
};
const hasUnknownPermissions = (plan) => plan.reviewed.permissions.some((permission) => permission.kind === 'unknown') ||
    (plan.observed.hidden?.permissionsUnknown ?? 0) > 0;
const assumedOf = (plan) => plan.reviewed.assumed?.length ?? 0;
const words = (plan) => {
    const { access, permissions } = plan.reviewed;
    const said = [];
    if (isOpening(access))
        said.push('grants new access');
    if (plan.observed.unreached !== undefined)
        said.push('not judged: the cluster could not be read');
    else if (isUnproven(access))
        said.push(isOpening(access) ? 'cannot prove the rest' : 'cannot prove that no access is new');
    if (permissions.some((permission) => permission.kind === 'gained') ||
        (plan.observed.hidden?.permissionsGained ?? 0) > 0)
        said.push(said.length === 0 ? 'grants new permissions' : 'new permissions');
    if (hasUnknownPermissions(plan))
        said.push('cannot prove that no permission is new');
    if (said.length === 0)
        said.push(assumedOf(plan) > 0 ? 'no new access, if what is assumed holds' : 'proven: no new access');
    const [first = '', ...rest] = said;
    return rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest[rest.length - 1] ?? ''}`;
};
const headline = (plan) => {
    const { access, permissions, gate, protection, traffic } = plan.reviewed;
    const [gained, lost] = [(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .countSubjects */ .Xj)(access, 'gained'), (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .countSubjects */ .Xj)(access, 'lost')];
    const blocked = gate.active && !gate.passed;
    const unproven = isUnproven(access) || hasUnknownPermissions(plan);
    const opening = isOpening(access) ||
        permissions.some((permission) => permission.kind === 'gained') ||
        (plan.observed.hidden?.permissionsGained ?? 0) > 0;
    const findings = introduced(plan);
    const severe = findings.filter((finding) => finding.severity === 'critical' || finding.severity === 'high').length;
    const worrying = opening ||
        protection.length > 0 ||
        severe > 0 ||
        refusals(plan) > 0 ||
        gate.failures.length + gate.warnings.length > 0;
    const icon = blocked ? '⛔' : unproven && !opening ? '❓' : worrying ? '⚠' : '✅';
    const counts = [
        ...count(protection.length, 'change of trust or gates', 'changes of trust or gates'),
        ...count(gained, 'gain'),
        ...count(lost, 'loss', 'losses'),
        ...count(permissions.length, 'permission change'),
        ...(0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCounts */ .R)(plan),
        ...count(findings.length, 'new finding'),
        ...count(traffic.length, 'traffic object not judged', 'traffic objects not judged'),
        ...count(assumedOf(plan), 'assumption'),
        ...(blocked ? ['blocked'] : []),
    ];
    const weight = (blocked ? 8 : 0) + (opening ? 4 : 0) + (unproven ? 2 : 0) + (worrying ? 1 : 0);
    return { icon, words: words(plan), counts, weight };
};
/** Worst first; equal ones by the environment's name, code point by code point. */
const worstFirst = (plans) => plans
    .map((plan) => ({ plan, weight: headline(plan).weight, name: plan.reviewed.environment ?? '' }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ plan }) => plan);


/***/ })

};
