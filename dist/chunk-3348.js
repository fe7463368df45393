export const id = 3348;
export const ids = [3348,7791,8142,5334];
export const modules = {

/***/ 47791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ drift_command),
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/bindings/names.ts
var bindings_names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var ports_order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
// EXTERNAL MODULE: ./src/plan/reviewed/writers.ts
var writers = __webpack_require__(49193);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/drift/server-defaults.ts

/** pkg/apis/core/v1/defaults.go: SetDefaults_Service, SetDefaults_Namespace's finalizer (registry/core/namespace/strategy.go). */
const service = {
    '/spec/type': ['ClusterIP'],
    '/spec/sessionAffinity': ['None'],
    '/spec/internalTrafficPolicy': ['Cluster'],
    '/spec/ipFamilyPolicy': ['SingleStack'],
    '/spec/ipFamilies': [['IPv4'], ['IPv6']],
    '/spec/ports/*/protocol': ['TCP'],
};
const namespace = { '/spec': [{ finalizers: ['kubernetes'] }], '/spec/finalizers': [['kubernetes']] };
/** pkg/apis/core/v1/defaults.go: SetDefaults_PodSpec, SetDefaults_Container, SetDefaults_ContainerPort. */
const podTemplate = {
    '/spec/template/spec/dnsPolicy': ['ClusterFirst'],
    '/spec/template/spec/restartPolicy': ['Always'],
    '/spec/template/spec/schedulerName': ['default-scheduler'],
    '/spec/template/spec/securityContext': [{}],
    '/spec/template/spec/terminationGracePeriodSeconds': [30],
    ...Object.fromEntries(['containers', 'initContainers'].flatMap((list) => [
        [`/spec/template/spec/${list}/*/terminationMessagePath`, ['/dev/termination-log']],
        [`/spec/template/spec/${list}/*/terminationMessagePolicy`, ['File']],
        [`/spec/template/spec/${list}/*/imagePullPolicy`, ['IfNotPresent', 'Always']],
        [`/spec/template/spec/${list}/*/resources`, [{}]],
        [`/spec/template/spec/${list}/*/ports/*/protocol`, ['TCP']],
    ])),
};
/** pkg/apis/apps/v1/defaults.go: SetDefaults_Deployment. */
const deployment = {
    ...podTemplate,
    '/spec/replicas': [1],
    '/spec/revisionHistoryLimit': [10],
    '/spec/progressDeadlineSeconds': [600],
    '/spec/strategy': [{ type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } }],
};
const byKind = new Map([
    ['/Service', service],
    ['/Namespace', namespace],
    ['apps/Deployment', deployment],
]);
/** Whether a field that only the cluster has is what the API server fills in by itself; what is not listed is drift. */
const isServerDefault = ({ group, kind }, { pointer, before, after }) => {
    if (before !== undefined || after === undefined)
        return false;
    const known = byKind.get(`${group}/${kind}`)?.[pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')] ?? [];
    return (known.some((value) => (0,json/* isSameJson */.TL)(value, after)) ||
        // An address is allotted; `None` is somebody's word.
        (kind === 'Service' &&
            group === '' &&
            /^\/spec\/clusterIPs?$/.test(pointer) &&
            !JSON.stringify(after).includes('None')));
};

// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/plan/drift/find-drift.ts












/** The live objects that stand for the desired ones, as the other side of a comparison of access. */
const liveOf = ({ objects }, desired) => {
    const wanted = new Set(desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return objects.filter(({ key }) => wanted.has((0,ports_object/* keyText */.Pu)(key)));
};
/**
 * What stands beside the branch, and gives or takes access that it does not say: policies of the environment's namespace that
 * no file knows, and what meshgate wrote and nothing asks for any more.
 */
const beyondBranch = (input) => {
    const known = new Set(input.desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return input.state.objects.filter((object) => isLeftOver(object, input, known) || placeOfForeign(object, input, known) === 'foreign');
};
/** What differs, object by object, in order of kind of difference and of name. Access is compared apart from it. */
const findDrift = (input) => {
    const order = ['changed', 'foreign', 'left over', 'orphan', 'missing', 'mesh-wide'];
    return [...changedOrMissing(input), ...foreignPolicies(input), ...leftovers(input), ...orphans(input)].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (0,ports_order/* byCodePoint */.H)(a.object, b.object));
};
/** The newest write of somebody else, or of meshgate where nobody else wrote. */
const writerOf = (object) => {
    const writes = (0,writers/* writesOf */.AP)(object);
    const write = writes.find(({ manager }) => manager !== no_op/* fieldManager */.wM) ?? writes[0];
    return write === undefined ? {} : { by: (0,writers/* writeTitle */.Gn)(write) };
};
/** Who owns the field now; whoever took one away owns nothing, so the newest write of somebody else stands for it. */
const changerOf = (object, pointer) => {
    const [owner] = (0,writers/* ownersOfField */.S4)(object, pointer);
    return owner === undefined || owner.manager === no_op/* fieldManager */.wM ? writerOf(object) : { by: (0,writers/* writeTitle */.Gn)(owner) };
};
const changedOrMissing = ({ desired, state }) => {
    const live = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return desired.flatMap((object) => {
        const there = live.get((0,ports_object/* keyText */.Pu)(object.key));
        const { group, kind, namespace } = object.key;
        if (there === undefined)
            return (0,ports_object/* readStatus */.rk)(state, group, kind, namespace) === 'complete'
                ? [{ kind: 'missing', object: (0,ports_object/* keyTitle */.Gv)(object.key), details: [] }]
                : [];
        const fields = (0,object_changes/* compareObjects */.Gq)([object], [there])
            .flatMap((change) => change.fields)
            // What the server or a tool notes there says nothing about what was asked for.
            .filter(({ pointer, before }) => before !== undefined || !/^\/metadata\/(annotations|labels)\b/.test(pointer))
            .filter((field) => !isServerDefault(object.key, field))
            .map(({ pointer }) => ({ what: pointer, ...changerOf(there, pointer) }));
        return fields.length === 0 ? [] : [{ kind: 'changed', object: (0,ports_object/* keyTitle */.Gv)(object.key), details: fields }];
    });
};
/** Policies of Istio, and the filters that can undo them. */
const isPolicy = ({ group, kind }) => group === 'security.istio.io' || kind === 'EnvoyFilter';
const placeOfForeign = (object, { environment, rootNamespace }, known) => {
    const { key } = object;
    if (!isPolicy(key) || known.has((0,ports_object/* keyText */.Pu)(key)) || isMember(object, environment))
        return undefined;
    if (key.namespace === environment.namespace)
        return 'foreign';
    return key.namespace === rootNamespace ? 'mesh-wide' : undefined;
};
const foreignPolicies = (input) => {
    const known = new Set(input.desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return input.state.objects.flatMap((object) => {
        const { key, content } = object;
        const kind = placeOfForeign(object, input, known);
        if (kind === undefined || (kind === 'mesh-wide' && !selectsOwned(object, input)))
            return [];
        const what = (0,fields/* textAt */.$6)(content, 'spec', 'action') || (key.kind === 'AuthorizationPolicy' ? 'ALLOW' : 'no file knows it');
        return [{ kind, object: (0,ports_object/* keyTitle */.Gv)(key), details: [{ what, ...writerOf(object) }] }];
    });
};
/** A policy of the root namespace counts where its labels stand on a workload of the environment, or it has none. */
const selectsOwned = ({ content }, { state, environment, desired }) => {
    const wanted = [
        ...Object.entries((0,fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels')),
        ...Object.entries((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')),
    ];
    if (wanted.length === 0)
        return (0,fields/* objectsAt */.yR)(content, 'spec', 'targetRefs').length === 0 && (0,fields/* textAt */.$6)(content, 'spec', 'targetRef', 'name') === '';
    // Of some workloads, as of CronJobs, only the repository knows: the cluster is not asked for them, and their pods are gone.
    return [...state.objects, ...desired]
        .filter(({ key }) => key.namespace === environment.namespace)
        .flatMap(podLabels)
        .some((own) => wanted.every(([name, value]) => own[name] === value));
};
/** Labels that the pods of a workload carry, of each of its templates; a pod's own. */
const podLabels = (object) => object.key.kind === 'Pod'
    ? [(0,fields/* textMapAt */.Pf)(object.content, 'metadata', 'labels')]
    : (0,pod_templates/* podTemplatesOf */.ab)(object).map(({ template }) => (0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels'));
const isMember = (object, { name, namespace }) => (0,ownership/* belongsTo */.g4)(object, (0,bindings_names/* applySetId */.A3)((0,bindings_names/* applySetParentName */.Uu)(name), namespace)) && (0,ownership/* isOurs */.MU)(object);
const isLeftOver = (object, { environment }, known) => isMember(object, environment) && !known.has((0,ports_object/* keyText */.Pu)(object.key)) && !(0,steps/* isParent */.pu)(object.key, environment);
const leftovers = (input) => {
    const { desired, state, bindings, today } = input;
    const known = new Set(desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return state.objects
        .filter((object) => isLeftOver(object, input, known))
        .map((object) => {
        const names = (object.annotations[bindings_names/* provenance */.aH.binding] ?? '').split(',').filter((name) => name !== '');
        const ended = bindings.filter((binding) => names.includes(binding.name) && (0,expiry/* hasExpired */.o)(binding, today));
        const why = ended.map(({ name, expires }) => ({ what: `binding ${name} ended after ${expires ?? ''}` }));
        return {
            kind: 'left over',
            object: (0,ports_object/* keyTitle */.Gv)(object.key),
            details: why.length > 0
                ? why
                : [{ what: `of binding ${names.join(', ') || 'none that is named'}, which nothing asks for` }],
        };
    });
};
/** RoleBindings of the environment whose role or ServiceAccount is not there, where that kind was wholly read. */
const orphans = ({ state, environment }) => {
    const there = (kind, namespace, name) => {
        const group = kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io';
        if ((0,ports_object/* readStatus */.rk)(state, group, kind, namespace) !== 'complete')
            return true;
        return state.objects.some(({ key }) => key.kind === kind && key.namespace === namespace && key.name === name);
    };
    return state.objects
        .filter(({ key }) => key.kind === 'RoleBinding' && key.namespace === environment.namespace)
        .flatMap((object) => {
        const { namespace } = object.key;
        const role = (0,fields/* textAt */.$6)(object.content, 'roleRef', 'name');
        const kind = (0,fields/* textAt */.$6)(object.content, 'roleRef', 'kind');
        const gone = [
            ...(kind === 'Role' && !there('Role', namespace, role) ? [`Role ${role} is gone`] : []),
            ...(0,fields/* objectsAt */.yR)(object.content, 'subjects')
                .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount')
                .map((subject) => [(0,fields/* textAt */.$6)(subject, 'namespace') || namespace, (0,fields/* textAt */.$6)(subject, 'name')])
                .filter(([of, name]) => !there('ServiceAccount', of, name))
                .map(([of, name]) => `ServiceAccount ${of}/${name} is gone`),
        ];
        return gone.length === 0
            ? []
            : [
                {
                    kind: 'orphan',
                    object: (0,ports_object/* keyTitle */.Gv)(object.key),
                    details: gone.map((what) => ({ what, ...writerOf(object) })),
                },
            ];
    });
};

// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
;// CONCATENATED MODULE: ./src/plan/drift/way-back.ts







/** Nothing of the cluster is told. */
const noWayBack = { takeBack: false, extra: [], elsewhere: [] };
/** An edit leaves its fields with whoever made it: server-side apply refuses them until it is told to take them. */
const findWayBack = ({ rendered, files, state }) => {
    const live = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const edited = rendered.flatMap((wanted) => {
        const there = live.get((0,ports_object/* keyText */.Pu)(wanted.key));
        return there === undefined
            ? []
            : (0,object_changes/* compareObjects */.Gq)([wanted], [there]).flatMap(({ fields }) => fields.map((field) => ({ wanted, there, field })));
    });
    const isExtra = ({ wanted, there, field }) => field.before === undefined &&
        (0,ownership/* foreignFields */.mB)(there, wanted.content).includes(`.${(0,positions/* pointerParts */.uo)(field.pointer).join('.')}`);
    return {
        takeBack: edited.some((edit) => !isExtra(edit) &&
            (0,writers/* ownersOfField */.S4)(edit.there, edit.field.pointer).some(({ manager, operation }) => manager !== no_op/* fieldManager */.wM && operation === 'Update')),
        extra: edited.filter(isExtra).map(({ there, field }) => ({ object: (0,ports_object/* keyTitle */.Gv)(there.key), pointer: field.pointer })),
        elsewhere: files
            .filter((wanted) => {
            const there = live.get((0,ports_object/* keyText */.Pu)(wanted.key));
            return (there !== undefined &&
                (0,object_changes/* compareObjects */.Gq)([wanted], [there]).some(({ key, fields }) => fields.some((field) => !isServerDefault(key, field))));
        })
            .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)),
    };
};

// EXTERNAL MODULE: ./src/plan/judge-objects.ts
var judge_objects = __webpack_require__(97917);
// EXTERNAL MODULE: ./src/plan/render-sides.ts
var render_sides = __webpack_require__(44562);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/review/access-section.ts + 1 modules
var access_section = __webpack_require__(58634);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(51664);
// EXTERNAL MODULE: ./src/review/permission-section.ts
var permission_section = __webpack_require__(139);
// EXTERNAL MODULE: ./src/review/render-comment.ts
var render_comment = __webpack_require__(91950);
// EXTERNAL MODULE: ./src/review/review-meta.ts
var review_meta = __webpack_require__(81818);
// EXTERNAL MODULE: ./src/review/witness.ts
var witness = __webpack_require__(99939);
// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
;// CONCATENATED MODULE: ./src/review/drift-text.ts









/** The writes behind the rows of access, each object once, newest first as the rows name them. */
const sinceOf = ({ reviewed }, state) => {
    const decisions = reviewed.access.destinations.flatMap(({ gained, lost }) => [
        ...gained.map((row) => row.after.by),
        ...lost.map((row) => row.after.by),
    ]);
    const writes = decisions.flatMap((by) => (0,writers/* writeNamedBy */.gB)(state, by) ?? []);
    return [...new Map(writes.map((write) => [write.object, { object: write.object, by: (0,writers/* writeTitle */.Gn)(write) }])).values()];
};
/** The log says the same as the issue. */
const driftWords = {
    since: 'What decides there, and who wrote it',
    revert: [
        'Back to what was reviewed',
        "run the apply job of the branch's tip again, in CI (a shell has no token of the job), and remove what no file knows",
    ],
    adopt: ['Take it into the repository', 'commit what stands there, and have it reviewed'],
};
const shown = { full: 1_000, short: 50, list: 20, verdict: 0 };
/** An issue's text: access first, then objects with who changed which field when, then both ways forward. */
const renderDrift = (found, meta, environment, limit) => {
    for (const level of review_meta/* levels */.yr) {
        const body = (0,write_markdown/* writeDocument */.ft)(blocksOf(found, meta, environment, level));
        if ((0,render_comment/* countCharacters */.wZ)(body) <= limit)
            return body;
    }
    return (0,write_markdown/* writeDocument */.ft)(firstBlocks(found, environment.name));
};
/** What stands in the issue when nothing drifts any more. */
const renderNoDrift = (environment, head) => (0,write_markdown/* writeDocument */.ft)([
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `✅ ${(0,block/* strong */.ko)('no drift')} · ${(0,block/* value */.Uq)(environment, 160)}: the cluster is as the protected branch says.`),
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `Compared with ${(0,block/* value */.Uq)(head.slice(0, 12), 80)}.`),
]);
const firstBlocks = ({ plan, objects, counted }, environment) => [
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `⚠ ${(0,block/* strong */.ko)('drift')} · ${(0,block/* value */.Uq)(environment, 160)} · access ${(0,block/* words */.aL)(plan.reviewed.access.verdict)} · ${counted ?? objects.length} objects`),
];
const blocksOf = (found, meta, environment, level) => [
    ...firstBlocks(found, environment.name),
    ...(0,access_section/* accessSection */.a$)(found.plan, meta, level),
    ...sinceBlocks(found.since, level),
    ...(0,hidden_section/* hiddenSection */.C)(found.plan, level),
    ...(0,permission_section/* permissionSection */.fl)(found.plan.reviewed.permissions, level),
    ...objectBlocks(found.objects, level),
    ...wayBlocks(found, environment),
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `Compared the protected branch at ${(0,block/* value */.Uq)(meta.head.slice(0, 12), 80)} with the cluster.`),
];
const sinceBlocks = (since, level) => since.length === 0 || shown[level] === 0
    ? []
    : [
        (0,block/* heading */.R_)(driftWords.since),
        {
            kind: 'list',
            items: since.slice(0, shown[level]).map(({ object, by }) => (0,block/* say */.cv) `${(0,block/* value */.Uq)(object)}: ${(0,block/* value */.Uq)(by)}`),
        },
        ...(0,block/* leftOut */.ig)(since.length - shown[level]),
    ];
const detailLine = ({ what, by }) => (0,block/* say */.cv) `${(0,block/* value */.Uq)(what)}${by === undefined ? [] : (0,block/* say */.cv) ` by ${(0,block/* value */.Uq)(by)}`}`;
const objectBlocks = (objects, level) => objects.length === 0 || shown[level] === 0
    ? []
    : [
        (0,block/* heading */.R_)('Objects'),
        {
            kind: 'table',
            head: ['', 'Object', 'What'],
            rows: objects
                .slice(0, shown[level])
                .map(({ kind, object, details }) => [[(0,block/* words */.aL)(kind)], [(0,block/* value */.Uq)(object)], (0,block/* listed */.KE)(details, 10, detailLine)]),
        },
        ...(0,block/* leftOut */.ig)(objects.length - shown[level]),
    ];
/** Commands alone: nothing is done by itself. */
const waysForward = ({ objects, wayBack }, environment) => ({
    revert: [
        ...wayBack.extra.flatMap(({ object, pointer }) => removeField(object, pointer)),
        `meshgate apply --environment ${shellWord(environment.name)}${wayBack.takeBack ? ' --take-back' : ''}${environment.reviewed === 'plan' ? ' --expect "$DIGEST" # the output `digest` of a plan job' : ''}`,
        ...wayBack.elsewhere
            .filter((object) => /^[\x20-\x7e]+$/.test(object))
            .map((object) => `# ${object}: deploy it again with what deploys it; meshgate does not write it`),
        ...objects
            .filter(({ kind }) => kind === 'foreign' || kind === 'orphan')
            .flatMap(({ object }) => kubectl('delete', object)),
    ],
    adopt: objects
        .filter(({ kind }) => kind === 'changed' || kind === 'foreign')
        .flatMap(({ object }) => kubectl('get', object, ' -o yaml')),
});
/**
 * Names of roles and bindings may hold anything but `/` and `%`: one of another form stands quoted behind `--`, so that no
 * shell runs it and kubectl takes it for no option. One with a character that a terminal does not show has no command.
 */
const kubectl = (verb, object, flags = '') => {
    const [, kind = '', namespace = '', name = ''] = /^(\w+) ([^/]+)\/(.+)$/s.exec(object) ?? [];
    const command = `kubectl ${verb} ${kind.toLowerCase()} -n ${shellWord(namespace)}`;
    if (isPlain(name))
        return [`${command} ${name}${flags}`];
    return /^[\x20-\x7e]+$/.test(name) ? [`${command}${flags} -- ${(0,witness/* shellQuote */.ZL)(name)}`] : [];
};
const removeField = (object, path) => {
    const patch = JSON.stringify([{ op: 'remove', path }]);
    return /^[\x20-\x7e]+$/.test(patch) ? kubectl('patch', object, ` --type json -p ${(0,witness/* shellQuote */.ZL)(patch)}`) : [];
};
const isPlain = (text) => /^[A-Za-z0-9][\w.:-]*$/.test(text);
const shellWord = (text) => (isPlain(text) ? text : (0,witness/* shellQuote */.ZL)(text));
const wayBlocks = (found, environment) => {
    const { revert, adopt } = waysForward(found, environment);
    return [
        (0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* strong */.ko)(driftWords.revert[0])}: ${(0,block/* words */.aL)(driftWords.revert[1])}:`),
        (0,block/* fence */.EU)(revert.slice(0, 20), 'sh'),
        ...(adopt.length === 0
            ? []
            : [
                (0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* strong */.ko)(driftWords.adopt[0])}: ${(0,block/* words */.aL)(driftWords.adopt[1])}:`),
                (0,block/* fence */.EU)(adopt.slice(0, 20), 'sh'),
            ]),
    ];
};

// EXTERNAL MODULE: ./src/review/marker.ts
var marker = __webpack_require__(80468);
// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
;// CONCATENATED MODULE: ./src/review/keep-issue.ts


/** Finds our issues among all; it carries no right, and proves nothing. */
const issueLabel = 'meshgate';
/**
 * Keeps the one issue of a key up to date: opened, changed where it says something else, opened again, and closed when there is
 * nothing left to say. It is found by label, own author and marker; what another account wrote is left alone. Of two that a race
 * left, the older one stays. A later run's word is not overwritten.
 */
const keepIssue = (issues, text) => (0,publish/* answered */.oQ)(() => settle(issues, text));
const settle = async (issues, { key, title, body, open, head, run }) => {
    const self = await issues.self();
    const own = async () => (await issues.list(self, issueLabel)).filter((issue) => issue.author === self && (0,marker/* readMarker */.t7)(issue.body)?.key === key);
    const text = `${(0,marker/* writeMarker */.en)({ key, head, run, details: {} })}\n${body}`;
    let [kept, ...others] = await own();
    let wrote = 'unchanged';
    if (kept === undefined) {
        if (!open)
            return { kind: 'absent' };
        const created = await issues.create({ title, body: text, label: issueLabel });
        wrote = 'created';
        [kept = created, ...others] = await own();
    }
    const standing = (0,marker/* readMarker */.t7)(kept.body);
    if (standing !== undefined && (0,marker/* isLater */.d8)(standing.run, run))
        return { kind: 'superseded', by: 'later run' };
    const change = {
        ...((0,marker/* withoutRun */.Mr)(kept.body) === (0,marker/* withoutRun */.Mr)(text) ? {} : { body: text }),
        ...(kept.open === open ? {} : { open }),
    };
    if (Object.keys(change).length > 0) {
        await issues.update(kept.number, change);
        if (wrote === 'unchanged')
            wrote = 'updated';
    }
    for (const other of others)
        if (other.open)
            await issues.update(other.number, { open: false });
    return { kind: wrote, id: String(kept.number) };
};

// EXTERNAL MODULE: ./src/speak/comment-key.ts
var comment_key = __webpack_require__(27853);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(91060);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(68314);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/drift.ts





















/**
 * `meshgate drift`: the cluster against the protected branch. Access first: who may do what the branch does not say; then the
 * objects, with who wrote them. It fixes nothing by itself.
 */
const drift = (run) => (0,outcome/* settle */.G9)(() => (0,open_writes/* openWrites */.D)(run, 'plan', (opened) => compare(run, opened)), run.output);
const compare = async (run, opened) => {
    const { environment, world, configuration, today, hides } = opened;
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    const { rendered, files } = desiredOf(opened);
    const desired = [...files, ...rendered];
    const input = {
        environment,
        desired,
        state: world.state,
        rootNamespace: (0,resolve/* resolveMesh */.w)(world.state, environment.mesh).settings.rootNamespace,
        bindings: configuration.after?.bindings ?? [],
        today,
    };
    const judged = judgeDrift(opened, desired, beyondBranch(input));
    const objects = findDrift(input);
    const shown = (0,publish_live/* toShow */.Dh)(opened, judged);
    const drifted = isDrifted(judged.plan, objects);
    const exitCode = drifted && environment.gate.drift === 'error' ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine;
    const found = hides
        ? { plan: shown.plan, objects: [], since: [], wayBack: noWayBack, counted: objects.length }
        : {
            plan: shown.plan,
            objects,
            since: sinceOf(shown.plan, world.state),
            wayBack: findWayBack({ rendered, files, state: world.state }),
        };
    const details = { drift: found.objects };
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'drift', shown: [shown], meta: (0,publish_plans/* metaOfBranch */.n)(run, opened), exitCode, details });
    sayDrift(run, environment, found, drifted);
    await tellIssue(run, opened, found, drifted);
    return { exitCode, errors: [], plans: [shown.plan], details };
};
/** One issue of the environment says what drifts now; it is closed when nothing does. */
const tellIssue = async (run, opened, found, drifted) => {
    const issues = await run.issues();
    if (issues === undefined)
        return;
    const { name } = opened.environment;
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
    const published = await keepIssue(issues, {
        key: `drift ${(0,comment_key/* commentKey */.T)({ ...run.inputs, environment: name })}`,
        title: `meshgate: drift of ${name}`,
        body: drifted
            ? renderDrift(found, meta, opened.environment, issues.limit - publish/* reservedCharacters */.xI)
            : renderNoDrift(name, opened.revisions.head),
        open: drifted,
        head: opened.revisions.head,
        run: run.context.run,
    });
    (0,say_publication/* sayPublication */.Q)(run.output, published, 'Issue');
};
/** What the protected branch says that shall stand: its files, and what its bindings render; the rendered one counts where both name an object. */
const desiredOf = (opened) => {
    const rendered = (0,render_sides/* compareSides */.G)(opened, opened.environment.mesh).rendered.map(rendered_object/* asKubernetesObject */.QU);
    const own = new Set(rendered.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return { rendered, files: opened.sides.after.filter(({ key }) => !own.has((0,ports_object/* keyText */.Pu)(key))) };
};
/** From what shall stand to what stands, in the world around both: gained is what somebody opened beside the branch. */
const judgeDrift = (opened, desired, beyond) => {
    // The parent of the environment differs by the mark of the run that wrote last.
    const before = desired.filter(({ key }) => !(0,steps/* isParent */.pu)(key, opened.environment));
    return (0,judge_objects/* judgeObjects */.W)(opened, { before, after: [...liveOf(opened.world.state, before), ...beyond] });
};
const isDrifted = ({ reviewed }, objects) => objects.some(({ kind }) => kind !== 'mesh-wide') ||
    reviewed.access.verdict !== 'equivalent' ||
    reviewed.permissions.length > 0;
const sayDrift = ({ output }, environment, found, drifted) => {
    const { plan, objects, since, counted } = found;
    if (!drifted)
        output.info(`No drift: the cluster of ${environment.name} is as the branch says.`);
    else
        output.info(`Drift of ${environment.name}: ${verdict/* verdictWords */.L2[plan.reviewed.access.verdict]}, ${counted ?? objects.length} objects.`);
    if (counted !== undefined && counted > 0)
        output.info('What the cluster says is not shown on a public repository.');
    if (since.length > 0)
        output.section(`meshgate: ${driftWords.since}`, since.map(({ object, by }) => `- ${object}: ${by}`).join('\n'));
    if (objects.length > 0)
        output.section('meshgate: objects that are not as the protected branch says', objects.map(objectLine).join('\n'));
    if (!drifted)
        return;
    const { revert, adopt } = waysForward(found, environment);
    const lines = (commands) => commands.slice(0, 20).map((text) => `  ${text}`);
    output.section('meshgate: both ways forward', [
        `${driftWords.revert.join(': ')}:`,
        ...lines(revert),
        ...(adopt.length === 0 ? [] : [`${driftWords.adopt.join(': ')}:`]),
        ...lines(adopt),
    ].join('\n'));
};
const objectLine = ({ kind, object, details }) => {
    const told = details.slice(0, 10).map(({ what, by }) => (by === undefined ? what : `${what} by ${by}`));
    return `- ${kind}: ${object}${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
};
const drift_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, report: command/* text */.Qq },
    read: (given) => ({ reports: { folder: given.text('report') } }),
    run: async (shell, line) => drift(await shell.job(line)),
    help: `meshgate drift: the cluster against the protected branch

  meshgate drift --environment staging

Runs on a schedule, with the rights of a reader. Access first: who may do what the branch does not say, each with a request to try.
Then the objects: changed ones with the program that wrote them last and when (managedFields know programs, not people), policies
that no file knows, what is left over or has expired, and bindings whose role or ServiceAccount is gone. Both ways forward are
printed as commands, and nothing is done by itself. Where the token may write issues, one issue says what drifts now; it is closed
when nothing does. \`gate: { drift: error }\` of the environment makes the exit code 1.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json and more there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 76702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = (rule, event) => {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = (rule) => {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = (claims, name) => Object.hasOwn(claims, name) ? claims[name] : undefined;
const hintOf = (claim, expected, identity) => {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = (rule, issuer, identity) => {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 56770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context) => {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule, context, issuer) => {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job’s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = (rules, context, issuer) => {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 91580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = (rule, locate) => locate === undefined ? {} : { where: locate(rule.pointer) };
const describe = (rule, differences, locate) => {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity) => {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = (identity, { phase, rules = [], server, locate }) => {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = (identity, rule, locate) => {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = (expected, received) => {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = (claim, profile, expected) => {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = (payload, claim) => {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = (payload, profile, now) => {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = (value) => typeof value === 'string' && value.length <= 4096;
const fits = (value, type) => {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = (payload, schema) => {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = (payload, name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload, profiles) => {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (token, checked, found, issuer) => {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const checkReplay = (digest, used) => {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async (token, verification) => {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async (run, question) => {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = ({ trust }, phase) => phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []);
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (identity, { context }, { environment: { trust }, phase, locate }) => {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = (reason) => new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
});
const noAudience = (environment, locate) => new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
});


/***/ }),

/***/ 54163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (run, settings, repository, revision) => {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
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

/***/ 28737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async (run, needed) => {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = ({ configuration, environment }) => {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
});


/***/ }),

/***/ 22491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28737);




const needed = (command) => ({
    config: {
        purpose: `${command} takes from it what to write`,
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
});
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) => {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .openProtected */ .n9)(run, needed(command));
    heard.branch?.(branch);
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .identifyWriter */ .S3)(run, branch, command === 'plan' ? 'plan' : 'apply', heard.token);
    heard.identity?.(identity);
    const configuration = await withBase(run, branch);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .openCluster */ .DT)(run, { ...branch, configuration, identity }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async ({ inputs }, { repository, configuration, revisions: { base } }) => {
    if (base === '')
        return { ...configuration, before: undefined };
    const earlier = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base, head: base });
    return { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base };
};


/***/ }),

/***/ 97917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15739);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = (opened, sides) => (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
    ...opened,
    configuration: {
        ...opened.configuration,
        before: undefined,
        after: undefined,
        base: undefined,
        head: undefined,
        changes: [],
    },
    identity: undefined,
    sides: { ...sides, whole: false, unreadableBefore: [] },
});


/***/ }),

/***/ 49193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   BW: () => (/* binding */ lastWrites),
/* harmony export */   Gn: () => (/* binding */ writeTitle),
/* harmony export */   S4: () => (/* binding */ ownersOfField),
/* harmony export */   gB: () => (/* binding */ writeNamedBy)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);





/** The last write of each manager, newest first; nothing where the object comes from no cluster. */
const writesOf = (object) => writesWhere(object, () => true);
/** As `writesOf`, of the managers that own the field at a JSON pointer, or a list or map that is owned as a whole around it. */
const ownersOfField = (object, pointer) => {
    const path = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerParts */ .uo)(pointer);
    return writesWhere(object, (fields) => owns(fields, path));
};
const owns = (fields, path) => {
    const [name, ...rest] = path;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields))
        return false;
    // Owned as a whole, or nothing further is asked for.
    if (name === undefined || Object.keys(fields).length === 0)
        return true;
    if (Object.hasOwn(fields, `f:${name}`))
        return owns(fields[`f:${name}`], rest);
    // An element of a list is owned by its key or value, which an index does not tell.
    return /^\d+$/.test(name) && Object.keys(fields).some((field) => /^[kv]:/.test(field));
};
const writesWhere = (object, filter) => (object.managedFields ?? [])
    .filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
    .filter((entry) => (entry['subresource'] ?? '') === '' && filter(entry['fieldsV1']))
    .map((entry) => ({
    object: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(object.key),
    manager: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'manager'),
    operation: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'operation'),
    time: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'time'),
}))
    .filter(({ time }) => time !== '')
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(a.manager, b.manager));
const writeTitle = ({ manager, operation, time }) => `${manager} (${operation}) at ${time}`;
const decisive = new Set(['security.istio.io', 'networking.istio.io', 'rbac.authorization.k8s.io']);
/** The newest writes of objects that decide access: what may have moved where no earlier state is known. */
const lastWrites = ({ objects }, limit) => objects
    .filter(({ key }) => decisive.has(key.group) || ['ServiceAccount', 'Service', 'Namespace'].includes(key.kind))
    .flatMap((object) => writesOf(object).slice(0, 1))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(a.object, b.object))
    .slice(0, limit);
/** The newest write of the object that a decision names: `AuthorizationPolicy shop/orders spec.rules[0]`. */
const writeNamedBy = ({ objects }, decision) => {
    const title = /^[A-Z]\w* \S+/.exec(decision)?.[0];
    const found = title === undefined ? undefined : objects.find(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key) === title);
    return found === undefined ? undefined : writesOf(found)[0];
};


/***/ }),

/***/ 88142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 34424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ renderMissingRights),
  jW: () => (/* binding */ sayMissingRights),
  Mj: () => (/* binding */ sayMissingWrites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = (denied, namespaces) => {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.H).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = (namespace, denied) => {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.H);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = (denied) => {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.H),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.H) }),
    }));
};
const subjectOf = (user) => {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = (denied, namespaces) => missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = (run, { environment, world, hides }) => {
    if (environment === undefined || world === undefined)
        return;
    const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied;
    const text = renderMissingRights(denied, environment.cluster?.namespaces ?? []);
    if (text === '')
        return;
    run.output.section(`meshgate: rights that are missing in the cluster of ${environment.name}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async (run, opened, steps) => {
    const { environment, world, hides } = opened;
    const who = environment.applier ?? (await asked(world.cluster));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    run.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async (cluster) => {
    try {
        const { username, groups } = await cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};


/***/ })

};
