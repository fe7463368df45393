export const id = 8107;
export const ids = [8107,2661];
export const modules = {

/***/ 78107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ drift_command),
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var mesh_kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/open/read-by-name.ts


/** One request each; a repository with more than these has a tool that deploys them. */
const most = 200;
/**
 * The cluster with those of the branch's objects that no judgement reads, as far as their stored form is known and they may be
 * read: each by its name, so that no other object of the kind is ever seen. What may not be read stays not asked for.
 */
const readByName = async function ({ cluster, state }, desired) {
    const kinds = desired
        .filter(({ key }) => key.namespace !== '' && !(0,ports_object/* isAskedFor */.un)(state, key))
        .flatMap(({ key: { group, kind, namespace, name } }) => mesh_kinds/* comparedKinds */.xJ
        .filter((known) => known.group === group && known.kind === kind)
        .map((known) => ({ ...known, only: { namespace, name } })))
        .slice(0, most);
    if (kinds.length === 0)
        return state;
    const { objects, reads } = await cluster.read(kinds, []);
    const found = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    // A Job that has run may be gone by itself, so that its absence says nothing.
    const says = ({ group, kind, namespace, name = '', status }) => status === 'complete'
        ? kind !== 'Job' || found.has((0,ports_object/* keyText */.Pu)({ group, kind, namespace, name }))
        : status !== 'forbidden';
    return { ...state, objects: [...state.objects, ...objects], reads: [...state.reads, ...reads.filter(says)] };
};

// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/plan/environment-moves.ts
var environment_moves = __webpack_require__(37441);
// EXTERNAL MODULE: ./src/plan/judge-objects.ts
var judge_objects = __webpack_require__(97917);
// EXTERNAL MODULE: ./src/plan/render-sides.ts
var render_sides = __webpack_require__(44562);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/bindings/names.ts
var bindings_names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
// EXTERNAL MODULE: ./src/plan/drift/drifted-object.ts
var drifted_object = __webpack_require__(96245);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var rbac_roles = __webpack_require__(30417);
;// CONCATENATED MODULE: ./src/plan/drift/foreign-bindings.ts




/** What every cluster gives to all identities, and what hosted ones give to those of a namespace: none of it is about one. */
const givenToAll = new Set([
    'ClusterRole system:basic-user',
    'ClusterRole system:discovery',
    'ClusterRole system:image-puller',
    'ClusterRole system:public-info-viewer',
    'ClusterRole system:service-account-issuer-discovery',
]);
/**
 * Rights that an identity of the environment's bindings got beside the branch, or that somebody got by one of their roles, or in
 * the environment's namespace. ClusterRoleBindings that name none of these are the cluster's, whatever they give.
 * `unknown` is what no file knows, `own` what the bindings render.
 */
const foreignBindings = function (unknown, namespace, own) {
    const accounts = own.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount');
    const named = new Set(accounts.map(({ key }) => `ServiceAccount ${key.namespace}/${key.name}`));
    const inNamespace = accounts.map(({ key }) => `Group system:serviceaccounts:${key.namespace}`);
    const groups = new Set(accounts.length === 0 ? [] : [...inNamespace, 'Group system:serviceaccounts', 'Group system:authenticated']);
    const roles = new Set(own.filter((object) => (0,group/* isRbac */.F)(object, 'Role')).map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const tell = (binding) => {
        const ref = (0,rbac_roles/* roleRefOf */.P2)(binding);
        if (ref === undefined)
            return undefined;
        const [role, subjects] = [`${ref.kind} ${ref.name}`, (0,effective_permissions/* subjectsOf */.Z6)(binding)];
        const gives = (told) => `gives ${role} to ${told.join(', ')}`;
        const direct = roles.has((0,ports_object/* keyText */.Pu)({ group: group/* rbacGroup */.s, ...ref }))
            ? subjects
            : subjects.filter((subject) => named.has(subject));
        if (direct.length > 0)
            return { kind: 'foreign', what: gives(direct) };
        if (givenToAll.has(role))
            return undefined;
        const wide = subjects.filter((subject) => groups.has(subject));
        if (wide.length > 0)
            return { kind: 'cluster-wide', what: gives(wide) };
        const told = binding.key.namespace === namespace
            ? subjects
            : subjects.filter((subject) => subject.startsWith(`ServiceAccount ${namespace}/`));
        return told.length === 0 ? undefined : { kind: 'beside', what: gives(told) };
    };
    return unknown
        .filter((object) => (0,group/* isRbac */.F)(object, 'RoleBinding') || (0,group/* isRbac */.F)(object, 'ClusterRoleBinding'))
        .flatMap((object) => {
        const told = tell(object);
        return told === undefined ? [] : [{ object, ...told }];
    });
};

;// CONCATENATED MODULE: ./src/plan/drift/beside-branch.ts








/**
 * What stands beside the branch, and gives or takes access that it does not say: policies and Services of the environment's
 * namespace and bindings about its identities that no file knows, and what meshgate wrote and nothing asks for any more.
 */
const beyondBranch = function (input) {
    const beyond = new Set([
        ...leftBehind(input),
        ...input.elsewhere,
        ...besideBranch(input).flatMap(({ kind, object }) => (kind === 'foreign' ? [object] : [])),
    ]);
    return input.state.objects.filter((object) => beyond.has(object));
};
/** Policies of the root namespace that select what the environment owns, and are not the branch's. */
const meshWide = function (input) { return besideBranch(input).flatMap(({ kind, object }) => (kind === 'mesh-wide' ? [object] : [])) };
/** The same as objects to tell, each with who wrote it. */
const driftBeside = function (input) { return besideBranch(input).map(({ object, kind, what }) => ({
    kind,
    object: (0,ports_object/* keyTitle */.Gv)(object.key),
    details: [{ what, ...(0,drifted_object/* writerOf */.bi)(object) }],
})) };
/** What meshgate wrote for the environment, and nothing asks for any more. */
const leftBehind = function (input) { return (0,drifted_object/* unknownObjects */.RR)(input).filter((object) => isMember(object, input.environment) && !(0,steps/* isParent */.pu)(object.key, input.environment)) };
const besideBranch = function (input) {
    const { environment, rendered } = input;
    const unknown = (0,drifted_object/* unknownObjects */.RR)(input).filter((object) => !isMember(object, environment));
    return [
        ...unknown.flatMap((object) => foreignPolicy(object, input) ?? foreignService(object, input) ?? []),
        ...foreignBindings(unknown, environment.namespace, rendered),
    ];
};
/** Policies of Istio, and what undoes them at the workload: filters, extensions, listeners of its own. */
const decides = function ({ key: { group, kind }, content }) { return group === 'security.istio.io' ||
    kind === 'EnvoyFilter' ||
    kind === 'WasmPlugin' ||
    (kind === 'Sidecar' && (0,fields/* objectsAt */.yR)(content, 'spec', 'ingress').length > 0) };
const foreignPolicy = function (object, input) {
    const { key, content } = object;
    if (!decides(object))
        return undefined;
    const what = (0,fields/* textAt */.$6)(content, 'spec', 'action') || (key.kind === 'AuthorizationPolicy' ? 'ALLOW' : 'no file knows it');
    if (key.namespace === input.environment.namespace)
        return { object, kind: 'foreign', what };
    return key.namespace === input.rootNamespace && selectsOwned(object, input)
        ? { object, kind: 'mesh-wide', what }
        : undefined;
};
/** A policy of the root namespace counts where its labels stand on a workload of the environment, or it has none. */
const selectsOwned = function ({ content }, input) {
    const wanted = {
        ...(0,fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels'),
        ...(0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels'),
    };
    if (Object.keys(wanted).length === 0)
        return (0,fields/* objectsAt */.yR)(content, 'spec', 'targetRefs').length === 0 && (0,fields/* textAt */.$6)(content, 'spec', 'targetRef', 'name') === '';
    // Of some workloads, as of CronJobs, only the repository knows: the cluster is not asked for them, and their pods are gone.
    return labelsOf([...input.state.objects, ...input.desired], input).some((own) => isSelected(wanted, own));
};
/**
 * A Service says which protocol a port has, and so what its policies can tell apart. Where the branch says which Services lead to
 * a workload, one more is not the branch's; Services of what it holds no Service of are deployed by something else.
 */
const foreignService = function (object, input) {
    const { environment, desired } = input;
    const leadsTo = (service, own) => {
        const selector = (0,fields/* textMapAt */.Pf)(service.content, 'spec', 'selector');
        return Object.keys(selector).length > 0 && isSelected(selector, own);
    };
    if (!isServiceOf(object, environment.namespace))
        return undefined;
    const services = desired.filter((service) => isServiceOf(service, environment.namespace));
    return labelsOf(desired, input).some((own) => leadsTo(object, own) && services.some((service) => leadsTo(service, own)))
        ? { object, kind: 'foreign', what: 'leads to a workload of the branch' }
        : undefined;
};
const isServiceOf = function ({ key: { group, kind, namespace } }, of) { return group === '' && kind === 'Service' && namespace === of };
const isSelected = function (wanted, own) { return Object.entries(wanted).every(([name, value]) => Object.hasOwn(own, name) && own[name] === value) };
/** Labels that the pods of the environment's namespace carry, of each template; a pod's own. */
const labelsOf = function (objects, { environment }) { return objects
    .filter(({ key }) => key.namespace === environment.namespace)
    .flatMap((object) => object.key.kind === 'Pod'
    ? [(0,fields/* textMapAt */.Pf)(object.content, 'metadata', 'labels')]
    : (0,pod_templates/* podTemplatesOf */.ab)(object).map(({ template }) => (0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels'))) };
const isMember = function (object, { name, namespace }) { return (0,ownership/* belongsTo */.g4)(object, (0,bindings_names/* applySetId */.A3)((0,bindings_names/* applySetParentName */.Uu)(name), namespace)) && (0,ownership/* isOurs */.MU)(object) };

// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/plan/reviewed/writers.ts
var writers = __webpack_require__(49193);
// EXTERNAL MODULE: ./src/plan/drift/stored-form.ts + 2 modules
var stored_form = __webpack_require__(1316);
;// CONCATENATED MODULE: ./src/plan/drift/find-drift.ts













/** What the branch says and what the cluster holds of it, as the two sides of a comparison of access. */
const sidesOfDrift = function (state, desired) {
    const live = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const pairs = desired.map((object) => ({ object, there: live.get((0,ports_object/* keyText */.Pu)(object.key)) }));
    return {
        before: pairs.map(({ object, there }) => (there === undefined ? object : (0,stored_form/* storedForm */.K)(object, there))),
        // Of a kind that the cluster was not asked for, nothing is known to be otherwise.
        after: pairs.flatMap(({ object, there }) => there ?? ((0,ports_object/* isAskedFor */.un)(state, object.key) ? [] : [object])),
    };
};
/** Kinds of the branch's objects that no cluster is asked for, each with its number: nobody knows how those stand there. */
const notCompared = function (state, desired) {
    const kinds = desired.filter(({ key }) => !(0,ports_object/* isAskedFor */.un)(state, key)).map(({ key }) => key.kind);
    return [...new Set(kinds)].sort(order/* byCodePoint */.HH).map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
};
/** What differs, object by object, in order of kind of difference and of name. Access is compared apart from it. */
const findDrift = function (input) {
    const gone = orphans(input);
    // A binding to what is not there gives nothing: it is told once, as that.
    const isTold = ({ kind, object }) => kind === 'beside' && gone.some((orphan) => orphan.object === object);
    return [
        ...refusedBindings(input),
        ...changedOrMissing(input),
        ...driftBeside(input).filter((one) => !isTold(one)),
        ...leftovers(input),
        ...input.elsewhere.map(({ key }) => ({
            kind: 'left over',
            object: (0,ports_object/* keyTitle */.Gv)(key),
            details: [{ what: `of namespace ${key.namespace}, which the environment has left: no apply removes it` }],
        })),
        ...gone,
    ].sort((a, b) => drifted_object/* driftKinds */.v8.indexOf(a.kind) - drifted_object/* driftKinds */.v8.indexOf(b.kind) || (0,order/* byCodePoint */.HH)(a.object, b.object));
};
/** Who owns the field now; whoever took one away owns nothing, so the newest write of somebody else stands for it. */
const changerOf = function (object, pointer) {
    const [owner] = (0,writers/* ownersOfField */.S4)(object, pointer);
    return owner === undefined || (0,writers/* isOwnWrite */.sE)(owner) ? (0,drifted_object/* writerOf */.bi)(object) : { by: (0,writers/* writeTitle */.Gn)(owner) };
};
/** A role that a binding refers to may have grown since, or a Service be gone: what apply would say, each binding once. */
const refusedBindings = function ({ refused, state, environment, bindings }) { return [...(0,group_by/* groupBy */.$)(refused, ({ where }) => (where === undefined ? 'a binding' : (0,answer/* sourceText */.rI)(where))).entries()].map(([place, problems]) => {
    const roles = bindings
        .flatMap(({ roleRef }) => roleRef ?? [])
        .filter(({ kind, name }) => problems.some(({ message }) => message.includes(`${kind} ${JSON.stringify(name)}`)));
    const isRole = ({ kind, name, namespace }) => roles.some((role) => role.kind === kind && role.name === name) &&
        ['', environment.namespace].includes(namespace);
    const writes = state.objects
        .filter(({ key }) => isRole(key))
        .map((object) => ({ what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} was written`, ...(0,drifted_object/* writerOf */.bi)(object) }));
    return {
        kind: 'refused',
        object: place,
        details: [...problems.map(({ code, message }) => ({ what: `${code}: ${message}` })), ...writes],
    };
}) };
const changedOrMissing = function ({ desired, state, environment }) {
    const live = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return desired.flatMap((object) => {
        const there = live.get((0,ports_object/* keyText */.Pu)(object.key));
        if (there === undefined)
            return (0,ports_object/* isKnownAbsent */.n1)(state, object.key) ? [{ kind: 'missing', object: (0,ports_object/* keyTitle */.Gv)(object.key), details: [] }] : [];
        const fields = (0,stored_form/* fieldsOtherwise */.E)(object, there).map(({ pointer }) => ({
            what: pointer,
            ...changerOf(there, pointer),
        }));
        const unmarked = (0,steps/* isParent */.pu)(object.key, environment) && (0,applied_run/* lastApplied */.EY)(state, environment) === undefined
            ? [{ what: `the mark of the run that applied last (${bindings_names/* appliedAnnotation */.l1}) is gone, so an older run may write` }]
            : [];
        const details = [...fields, ...unmarked];
        return details.length === 0 ? [] : [{ kind: 'changed', object: (0,ports_object/* keyTitle */.Gv)(object.key), details }];
    });
};
const leftovers = function (input) {
    const { bindings, today } = input;
    return leftBehind(input).map((object) => {
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
const orphans = function ({ state, environment }) {
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
                    // Whoever removed it left no trace; the last writer of this object did something else.
                    details: gone.map((what) => ({ what })),
                },
            ];
    });
};

// EXTERNAL MODULE: ./src/plan/digest.ts
var digest = __webpack_require__(31147);
;// CONCATENATED MODULE: ./src/plan/drift/gate-drift.ts

/** Of drift, one level gates everything that counts as drift; findings and calls are about the files. */
const driftGate = function (level) { return ({
    newAccess: level,
    lostAccess: level,
    findings: 'off',
    calls: 'off',
    drift: level,
}) };
/** What the gate says of a cluster that is not as the branch says: what blocks is what makes the exit code 1. */
const gateDrift = function ({ reviewed, ...plan }, objects) {
    const { gate } = reviewed;
    const { drift: level = 'warn' } = gate.settings;
    const texts = [
        ...gate.failures,
        ...gate.warnings,
        ...(objects === 0
            ? []
            : [`${objects} ${objects === 1 ? 'object is' : 'objects are'} not as the protected branch says`]),
    ];
    const failures = level === 'error' ? texts : [];
    const told = {
        ...reviewed,
        gate: {
            ...gate,
            active: true,
            passed: failures.length === 0,
            failures,
            warnings: level === 'warn' ? texts : [],
        },
    };
    return { ...plan, reviewed: told, digest: (0,digest/* digestOfReviewed */.Jk)(told) };
};

;// CONCATENATED MODULE: ./src/plan/drift/compare-drift.ts












const desiredOf = function (opened) {
    const compared = (0,render_sides/* renderSides */.r)(opened, opened.environment.mesh);
    const rendered = compared.rendered.map(rendered_object/* asKubernetesObject */.QU);
    const own = new Set(rendered.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return { rendered, refused: compared.refused, files: opened.sides.after.filter(({ key }) => !own.has((0,ports_object/* keyText */.Pu)(key))) };
};
/** `state` is the cluster with whatever of the branch's objects was read besides. */
const compareDrift = function (opened, { rendered, files, refused }, state) {
    const { environment, world, configuration, today } = opened;
    const input = {
        environment,
        desired: [...files, ...rendered],
        state,
        rootNamespace: (0,resolve/* resolveMesh */.w)(world.state, environment.mesh).settings.rootNamespace,
        bindings: configuration.after?.bindings ?? [],
        rendered,
        refused,
        elsewhere: (0,environment_moves/* leftElsewhere */.Ix)(world.state, environment, opened.render.source),
        today,
    };
    const beyond = beyondBranch(input);
    const sides = driftSides(opened, input, beyond);
    const gate = driftGate(environment.gate.drift ?? 'warn');
    const compared = (0,judge_objects/* judgeObjects */.W)({ ...opened, environment: { ...environment, gate } }, sides);
    const objects = findDrift(input);
    const own = objects.filter((object) => !(0,drifted_object/* isBeside */.ZT)(object)).length;
    const judged = { ...compared, plan: gateDrift(compared.plan, own) };
    const wide = meshWide(input);
    // What is mesh-wide is no drift, and what it lets in is told beside the verdict of the branch's own.
    const policies = objects.filter(({ kind }) => kind === 'mesh-wide').length;
    const beside = {
        policies,
        bindings: objects.filter(drifted_object/* isBeside */.ZT).length - policies,
        ...(wide.length === 0
            ? {}
            : { verdict: (0,verdict/* verdictOf */.Vj)((0,judge_objects/* judgeObjects */.W)(opened, driftSides(opened, input, [...beyond, ...wide])).plan) }),
    };
    return { judged, sides, objects, own, drifted: isDrifted(judged.plan, own), beside };
};
/** From what shall stand to what stands: gained is what somebody opened beside the branch. */
const driftSides = function (opened, { state, desired }, beyond) {
    // The parent of the environment differs by the mark of the run that wrote last.
    const sides = sidesOfDrift(state, desired.filter(({ key }) => !(0,steps/* isParent */.pu)(key, opened.environment)));
    return { before: sides.before, after: [...sides.after, ...beyond] };
};
const isDrifted = function ({ reviewed }, objects) { return objects > 0 || reviewed.access.verdict !== 'equivalent' || reviewed.permissions.length > 0 };

// EXTERNAL MODULE: ./src/review/access-section.ts
var access_section = __webpack_require__(86750);
// EXTERNAL MODULE: ./src/review/rights-section.ts
var rights_section = __webpack_require__(17827);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(51664);
// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
// EXTERNAL MODULE: ./src/review/render-comment.ts
var render_comment = __webpack_require__(91950);
// EXTERNAL MODULE: ./src/review/review-meta.ts
var review_meta = __webpack_require__(81818);
// EXTERNAL MODULE: ./src/review/kubectl-line.ts
var kubectl_line = __webpack_require__(69689);
// EXTERNAL MODULE: ./src/review/witness.ts
var witness = __webpack_require__(99939);
// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
;// CONCATENATED MODULE: ./src/review/drift-text.ts














/** Stands in every headline: a green word must not hide what others, or the whole mesh or cluster, were given. */
const besideText = function ({ bindings, policies, verdict }) {
    const said = [
        ...(bindings === 0 ? [] : [`${(0,plural/* plural */.L)(bindings, 'binding')} that ${bindings === 1 ? 'gives' : 'give'} rights`]),
        ...(policies === 0
            ? []
            : [
                `${(0,plural/* plural */.L)(policies, 'mesh-wide object')}${verdict === undefined ? '' : `, with which it ${besideWords[verdict]}`}`,
            ]),
    ];
    return said.length === 0 ? '' : `besides, of others: ${said.join('; ')}`;
};
/** What apply would refuse is no difference of access as the branch says it, so a headline about access alone would hide it. */
const refusedText = function ({ refused }) { return refused === 0 ? '' : `${refused} ${refused === 1 ? 'binding' : 'bindings'} that apply would refuse` };
const besideWords = {
    equivalent: 'comes to the same access',
    'more permissive': 'opens access',
    'less permissive': 'closes access',
    incomparable: 'opens and closes access',
    'cannot prove': 'cannot be proved that access is unchanged',
};
/** The writes behind the rows of access, each object once, as the rows come: the changed objects that make the difference. */
const sinceOf = function (titles, state) { return titles
    .flatMap((title) => {
    const write = (0,writers/* writeNamedBy */.gB)(state, title);
    if (write !== undefined)
        return [{ object: write.object, by: (0,writers/* writeTitle */.Gn)(write) }];
    const isObject = /^[A-Z]\w* \S+$/.test(title) && !state.objects.some(({ key }) => (0,ports_object/* keyTitle */.Gv)(key) === title);
    return isObject
        ? [{ object: title, by: 'it is missing: removed, and the cluster does not know by whom, or never applied' }]
        : [];
})
    .filter((one, index, all) => all.findIndex(({ object }) => object === one.object) === index) };
/** The log says the same as the issue. */
const driftWords = {
    since: 'Whose change makes the difference',
    rights: 'Roles and bindings that change who may do what',
    revert: 'Back to what was reviewed',
    again: "run the apply job of the branch's tip again, in CI (a shell has no token of the job)",
    adopt: ['Take it into the repository', 'commit what stands there, and have it reviewed'],
    notCompared: 'Not compared, since they were not read from the cluster',
};
const shown = { full: 1_000, short: 50, list: 20, verdict: 0 };
/** An issue's text: access first, then objects with who changed which field when, then both ways forward. */
const renderDrift = function (found, meta, environment, limit) {
    for (const level of review_meta/* levels */.yr) {
        const body = (0,write_markdown/* writeDocument */.ft)(blocksOf(found, meta, environment, level));
        if ((0,render_comment.countCharacters)(body) <= limit)
            return body;
    }
    return (0,write_markdown/* writeDocument */.ft)(firstBlocks(found, environment.name));
};
/** What stands in the issue when nothing drifts any more. */
const renderNoDrift = function (environment, head, { notCompared: kinds, beside }) { return (0,write_markdown/* writeDocument */.ft)([
    (0,block/* paragraph */.FY)(besideText(beside) === ''
        ? (0,block/* say */.cv) `\u2705 ${(0,block/* strong */.ko)('no drift')} \u00b7 ${(0,block/* value */.Uq)(environment, 160)}: the cluster is as the protected branch says.`
        : (0,block/* say */.cv) `\u26a0 ${(0,block/* strong */.ko)(review_meta/* noDriftOfBranch */.aM)} \u00b7 ${(0,block/* value */.Uq)(environment, 160)}: ${(0,block/* words */.aL)(besideText(beside))}.`),
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `Compared with ${(0,block/* value */.Uq)(head.slice(0, 12), 80)}.`),
    ...notComparedBlocks(kinds),
]) };
const notComparedBlocks = function (kinds) { return kinds.length === 0
    ? []
    : [(0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* words */.aL)(driftWords.notCompared)}: ${(0,block/* value */.Uq)(kinds.slice(0, 50).join(', '), 1_000)}.`)] };
const firstBlocks = function (found, environment) { return [
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `\u26a0 ${(0,block/* strong */.ko)('drift')} \u00b7 ${(0,block/* value */.Uq)(environment, 160)} \u00b7 ${(0,block/* words */.aL)(driftHeadline(found).join(' \u00b7 '))}`),
] };
/** What differs in access and in objects, and what a word about those alone would hide. */
const driftHeadline = function (found) {
    // Those of others have a count of their own.
    const count = found.counted ?? found.objects.filter((object) => !(0,drifted_object/* isBeside */.ZT)(object)).length;
    const objects = count === 0 ? '' : `${(0,plural/* plural */.L)(count, 'object')} not as the branch says`;
    return [...movedWords(found), objects, refusedText(found), besideText(found.beside)].filter((text) => text !== '');
};
/** The same for the other places where a run is read: the job's summary, the report and its Markdown. */
const driftReview = function (found, environment, drifted) { return ({
    drifted,
    headline: drifted ? driftHeadline(found) : [besideText(found.beside)].filter((text) => text !== ''),
    blocks: (level) => [
        ...sinceBlocks(found.since, level),
        ...objectBlocks(found.objects, level),
        ...(drifted && level !== 'verdict' ? wayBlocks(found, environment) : []),
        ...notComparedBlocks(found.notCompared),
    ],
}) };
/** Requests and rights each have a word: either hides behind a word for both. */
const movedWords = function ({ plan, rights }) {
    const [requests, permissions] = [(0,verdict/* requestsVerdict */.y_)(plan), (0,verdict/* permissionsVerdict */.OE)(plan)];
    const by = rights.length === 0 ? '' : ` (${(0,plural/* plural */.L)(rights.length, 'role or binding', 'roles and bindings')})`;
    return [
        ...(requests === 'equivalent' && permissions !== 'equivalent' ? [] : [verdict/* verdictWords */.L2[requests]]),
        ...(permissions === 'equivalent' ? [] : [`${permissionWords[permissions]}${by}`]),
    ];
};
const permissionWords = {
    equivalent: '',
    'more permissive': 'gives Kubernetes permissions',
    'less permissive': 'takes Kubernetes permissions',
    incomparable: 'gives some Kubernetes permissions and takes some',
    'cannot prove': 'cannot prove that Kubernetes permissions are unchanged',
};
const blocksOf = function (found, meta, environment, level) { return [
    ...firstBlocks(found, environment.name),
    ...(0,access_section/* accessSection */.a$)(found.plan, meta, level),
    ...sinceBlocks(found.since, level),
    ...(0,hidden_section/* hiddenSection */.C)(found.plan, level),
    ...(0,rights_section/* rightsSection */.n)(found.plan.reviewed.permissions, found.rights, level),
    ...objectBlocks(found.objects, level),
    ...wayBlocks(found, environment),
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `Compared the protected branch at ${(0,block/* value */.Uq)(meta.head.slice(0, 12), 80)} with the cluster.`),
    ...notComparedBlocks(found.notCompared),
] };
const sinceBlocks = function (since, level) { return since.length === 0 || shown[level] === 0
    ? []
    : [
        (0,block/* heading */.R_)(driftWords.since),
        {
            kind: 'list',
            items: since.slice(0, shown[level]).map(({ object, by }) => (0,block/* say */.cv) `${(0,block/* value */.Uq)(object)}: ${(0,block/* value */.Uq)(by)}`),
        },
        ...(0,block/* leftOut */.ig)(since.length - shown[level]),
    ] };
const detailLine = function ({ what, by }) { return (0,block/* say */.cv) `${(0,block/* value */.Uq)(what)}${by === undefined ? [] : (0,block/* say */.cv) ` by ${(0,block/* value */.Uq)(by)}`}` };
const objectBlocks = function (objects, level) { return objects.length === 0 || shown[level] === 0
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
    ] };
/** Commands alone: nothing is done by itself. */
const waysForward = function ({ wayBack }, environment) { return ({
    revert: [
        ...wayBack.declared
            .filter(({ object, manager }) => /^[\x20-\x7e]+$/.test(`${object}${manager}`))
            .map(({ object, manager }) => `# ${object}: ${manager} declares fields of it, which apply never takes; let it give them up first`),
        ...wayBack.extra.flatMap(({ object, pointer }) => removeField(object, pointer)),
        ...(wayBack.apply
            ? [
                `meshgate apply --environment ${(0,kubectl_line/* shellWord */.r)(environment.name)}${wayBack.takeBack ? ' --take-back' : ''}${environment.reviewed === 'plan' ? ' --expect "$DIGEST" # the output `digest` of a plan job' : ''}`,
            ]
            : []),
        ...wayBack.elsewhere
            .filter((object) => /^[\x20-\x7e]+$/.test(object))
            .map((object) => `# ${object}: deploy it again with what deploys it; meshgate does not write it`),
        ...wayBack.remove.flatMap((object) => (0,kubectl_line/* kubectlLine */.T)('delete', object)),
    ],
    adopt: wayBack.adopt.flatMap((object) => (0,kubectl_line/* kubectlLine */.T)('get', object, ' -o yaml')),
}) };
const removeField = function (object, path) {
    const patch = JSON.stringify([{ op: 'remove', path }]);
    return /^[\x20-\x7e]+$/.test(patch) ? (0,kubectl_line/* kubectlLine */.T)('patch', object, ` --type json -p ${(0,witness/* shellQuote */.ZL)(patch)}`) : [];
};
/** What it takes, in words: only what there is to do. */
const wayBackWords = function ({ apply, elsewhere, remove, extra }) {
    const said = [
        ...(apply ? [driftWords.again] : []),
        ...(elsewhere.length === 0 ? [] : ['deploy again what something else deploys']),
        ...(remove.length + extra.length === 0 ? [] : ['remove what no file knows']),
    ];
    return said.join(', and ');
};
const wayBlocks = function (found, environment) {
    const { revert, adopt } = waysForward(found, environment);
    return [
        ...(revert.length === 0
            ? []
            : [
                (0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* strong */.ko)(driftWords.revert)}: ${(0,block/* words */.aL)(wayBackWords(found.wayBack))}:`),
                (0,block/* fence */.EU)(revert.slice(0, 20), 'sh'),
            ]),
        ...(adopt.length === 0
            ? []
            : [
                (0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* strong */.ko)(driftWords.adopt[0])}: ${(0,block/* words */.aL)(driftWords.adopt[1])}:`),
                (0,block/* fence */.EU)(adopt.slice(0, 20), 'sh'),
            ]),
    ];
};

// EXTERNAL MODULE: ./src/mesh/difference/difference.ts + 52 modules
var difference = __webpack_require__(83864);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
;// CONCATENATED MODULE: ./src/plan/drift/deciding-objects.ts







/** Beyond these, each further state of a large mesh costs more than the name is worth: then the policy that decides now stands. */
const objectsTried = 20;
/**
 * The changed objects that make the difference, by their titles: which object decides a request now does not tell which change
 * made it so. One makes it where access is another once it is taken back alone, or, since several changes may bring the same,
 * where it alone is brought. Where none does, the objects that decide now stand for them.
 */
const decidingObjects = function ({ destinations }, compared) {
    const rows = destinations.flatMap(({ gained, lost }) => [...gained, ...lost]);
    if (rows.length === 0)
        return [];
    const changed = changedObjects(compared);
    const meshWithout = takenBack(compared);
    const all = changed.map(({ key }) => key);
    const differ = (one, other) => (0,difference/* compareMeshes */.PP)(meshWithout(one), meshWithout(other), { evaluate: evaluate/* evaluate */._ }).destinations.some(({ gained, lost }) => gained.length + lost.length > 0);
    const making = changed.filter(({ key }) => changed.length === 1 ||
        (changed.length <= objectsTried &&
            (differ([key], []) ||
                differ(all, all.filter((one) => one !== key)))));
    return making.length === 0
        ? [...new Set(rows.map(({ after }) => after.by))]
        : making.map(({ title }) => title).sort(order/* byCodePoint */.HH);
};
const changedObjects = function ({ before, after }) {
    const [wanted, there] = [before, after].map((side) => new Map(side.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])));
    return [...new Map([...(wanted ?? []), ...(there ?? [])])].flatMap(([key, object]) => {
        const [old, now] = [wanted?.get(key), there?.get(key)];
        const isSame = old !== undefined && now !== undefined && (0,stored_form/* fieldsOtherwise */.E)(old, now).length === 0;
        return isSame || object.key.group === group/* rbacGroup */.s ? [] : [{ key, title: (0,ports_object/* keyTitle */.Gv)(object.key) }];
    });
};
/** What stands, with some objects as they shall stand. */
const takenBack = function ({ before, state, settings }) {
    const wanted = new Map(before.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const meshes = new Map();
    return (back) => {
        const name = back.join('\n');
        const mesh = meshes.get(name) ?? (0,resolve/* resolveMesh */.w)(withTakenBack(state, wanted, new Set(back)), settings);
        meshes.set(name, mesh);
        return mesh;
    };
};
const withTakenBack = function (state, wanted, back) { return ({
    ...state,
    objects: [
        ...state.objects.filter(({ key }) => !back.has((0,ports_object/* keyText */.Pu)(key))),
        ...[...back].flatMap((key) => wanted.get(key) ?? []),
    ],
}) };

// EXTERNAL MODULE: ./src/plan/drift/rights-moved.ts
var rights_moved = __webpack_require__(50190);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
;// CONCATENATED MODULE: ./src/plan/drift/way-back.ts







/** Nothing of the cluster is told. */
const noWayBack = {
    apply: true,
    takeBack: false,
    extra: [],
    declared: [],
    elsewhere: [],
    remove: [],
    adopt: [],
};
/** An edit leaves its fields with whoever made it: server-side apply refuses them until it is told to take them. */
const findWayBack = function ({ environment, rendered, files, state, objects }) {
    const live = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const edited = rendered.flatMap((wanted) => {
        const there = live.get((0,ports_object/* keyText */.Pu)(wanted.key));
        return there === undefined
            ? []
            : (0,object_changes/* compareObjects */.Gq)([wanted], [there]).flatMap(({ fields }) => fields.map((field) => ({ wanted, there, field })));
    });
    const asked = new Set([...rendered, ...files].map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)));
    const parent = `ConfigMap ${environment.namespace}/${(0,bindings_names/* applySetParentName */.Uu)(environment.name)}`;
    const titlesOf = (...kinds) => objects.filter(({ kind }) => kinds.includes(kind)).map(({ object }) => object);
    const isExtra = ({ wanted, there, field }) => field.before === undefined &&
        (0,ownership/* foreignFields */.mB)(there, wanted.content).includes(`.${(0,positions/* pointerParts */.uo)(field.pointer).join('.')}`);
    const written = new Set([parent, ...rendered.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key))]);
    return {
        apply: 
        // The list of the environment differs by the mark of the run that wrote last.
        edited.some(({ wanted: { key } }) => (0,ports_object/* keyTitle */.Gv)(key) !== parent) ||
            objects.some(({ kind, object }) => kind === 'left over'
                ? object.includes(` ${environment.namespace}/`)
                : kind === 'refused' || written.has(object)),
        takeBack: edited.some((edit) => !isExtra(edit) &&
            (0,writers/* ownersOfField */.S4)(edit.there, edit.field.pointer).some(
            // Also under our own name: meshgate itself writes by server-side apply alone.
            ({ operation }) => operation === 'Update')),
        extra: edited.filter(isExtra).map(({ there, field }) => ({ object: (0,ports_object/* keyTitle */.Gv)(there.key), pointer: field.pointer })),
        declared: [
            ...new Map(edited
                .filter((edit) => !isExtra(edit))
                .flatMap(({ there, field }) => (0,writers/* ownersOfField */.S4)(there, field.pointer)
                .filter((owner) => owner.operation === 'Apply' && !(0,writers/* isOwnWrite */.sE)(owner))
                .map(({ object, manager }) => [`${object}\n${manager}`, { object, manager }]))).values(),
        ],
        elsewhere: files
            .filter((wanted) => {
            const there = live.get((0,ports_object/* keyText */.Pu)(wanted.key));
            return there === undefined ? (0,ports_object/* isKnownAbsent */.n1)(state, wanted.key) : (0,stored_form/* fieldsOtherwise */.E)(wanted, there).length > 0;
        })
            .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)),
        remove: [
            ...titlesOf('foreign', 'orphan'),
            // What it wrote in a namespace that it has left, no apply removes.
            ...titlesOf('left over').filter((title) => !title.includes(` ${environment.namespace}/`)),
        ].filter((title) => !asked.has(title)),
        // Nobody commits the ConfigMap in which runs leave their marks.
        adopt: titlesOf('changed', 'foreign').filter((title) => title !== parent),
    };
};

;// CONCATENATED MODULE: ./src/speak/drift-to-show.ts





/** What a run tells of the drift, of which `plan` is what it may show; on a public repository in numbers, since the objects are the cluster's. */
const driftToShow = function (opened, { rendered, files }, state, { judged, sides, objects, own, beside }, plan) {
    const { environment, hides } = opened;
    const told = {
        plan,
        notCompared: notCompared(state, [...files, ...rendered]),
        beside,
        refused: objects.filter(({ kind }) => kind === 'refused').length,
    };
    if (hides)
        return { ...told, objects: [], since: [], rights: [], wayBack: noWayBack, counted: own };
    const deciding = decidingObjects(plan.reviewed.access, { ...sides, state: judged.after, settings: environment.mesh });
    return {
        ...told,
        objects,
        since: sinceOf(deciding, state),
        rights: (0,rights_moved/* rightsMoved */.j)(sides, plan.reviewed.permissions),
        wayBack: findWayBack({ environment, rendered, files, state, objects }),
    };
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
const keepIssue = function (issues, text) { return (0,publish.answered)(() => settle(issues, text)) };
const settle = async function (issues, { key, title, body, open, head, run }) {
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
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(90437);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
;// CONCATENATED MODULE: ./src/speak/keep-drift-issue.ts






/** One issue of the environment says what drifts now; it is closed when nothing does. */
const keepDriftIssue = async function (run, opened, found, drifted) {
    const issues = await run.issues();
    if (issues === undefined)
        return;
    const { name } = opened.environment;
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
    const published = await keepIssue(issues, {
        key: `drift ${(0,comment_key/* commentKey */.T)({ ...run.inputs, environment: name })}`,
        title: `meshgate: drift of ${name}`,
        body: drifted
            ? renderDrift(found, meta, opened.environment, issues.limit - publish.reservedCharacters)
            : renderNoDrift(name, opened.revisions.head, found),
        open: drifted,
        head: opened.revisions.head,
        run: run.context.run,
    });
    (0,say_publication/* sayPublication */.Q)(run.output, published, 'Issue');
};

// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(36011);
;// CONCATENATED MODULE: ./src/speak/say-drift.ts


/** The log says what the issue says. */
const sayDrift = function ({ output, context }, environment, found, drifted) {
    const { objects, since, rights, counted } = found;
    const beside = besideText(found.beside);
    if (drifted)
        output.info(`Drift of ${environment.name}: ${driftHeadline(found).join('; ')}.${found.plan.reviewed.gate.passed ? '' : ' It blocks, since the environment has `gate: { drift: error }`.'}`);
    else
        output.info(beside === ''
            ? `No drift: the cluster of ${environment.name} is as the branch says.`
            : `No drift of what the branch of ${environment.name} says; ${beside}.`);
    if (found.notCompared.length > 0)
        output.info(`${driftWords.notCompared}: ${found.notCompared.join(', ')}.`);
    if (counted !== undefined && counted > 0)
        output.info('What the cluster says is not shown on a public repository.');
    if (since.length > 0)
        output.section(`meshgate: ${driftWords.since}`, since.map(({ object, by }) => `- ${object}: ${by}`).join('\n'));
    if (rights.length > 0)
        output.section(`meshgate: ${driftWords.rights}`, rights.map(rightsLine).join('\n'));
    const each = (0,render_terminal/* permissionLines */.$r)(found.plan.reviewed.permissions);
    if (rights.length > 0 && context.platform !== 'local')
        output.section(`meshgate: each right that moves, ${each.length}`, each.join('\n'));
    if (objects.length > 0)
        output.section('meshgate: objects that are not as the protected branch says', objects.map(objectLine).join('\n'));
    if (!drifted)
        return;
    const { revert, adopt } = waysForward(found, environment);
    const lines = (commands) => commands.slice(0, 20).map((text) => `  ${text}`);
    output.section(revert.length > 0 && adopt.length > 0 ? 'meshgate: both ways forward' : 'meshgate: the way forward', [
        ...(revert.length === 0 ? [] : [`${driftWords.revert}: ${wayBackWords(found.wayBack)}:`]),
        ...lines(revert),
        ...(adopt.length === 0 ? [] : [`${driftWords.adopt.join(': ')}:`]),
        ...lines(adopt),
    ].join('\n'));
};
const rightsLine = function ({ object, what, by }) { return `- ${object}: ${what.slice(0, 10).join('; ')}${by === undefined ? '' : ` (${by})`}` };
const objectLine = function ({ kind, object, details }) {
    const told = details.slice(0, 10).map(({ what, by }) => (by === undefined ? what : `${what} by ${by}`));
    return `- ${kind}: ${object}${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
};

;// CONCATENATED MODULE: ./src/commands/drift.ts













/**
 * `meshgate drift`: the cluster against the protected branch. Access first: who may do what the branch does not say; then the
 * objects, with who wrote them. It fixes nothing by itself.
 */
const drift = function (run) { return (0,outcome/* settle */.G9)(() => (0,open_writes/* openWrites */.D)(run, 'drift', (opened) => compare(run, opened)), run.output) };
const compare = async function (run, opened) {
    const { environment, world } = opened;
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    const desired = desiredOf(opened);
    const state = await readByName(world, [...desired.files, ...desired.rendered]);
    const compared = compareDrift(opened, desired, state);
    const { drifted } = compared;
    const shown = (0,publish_live/* toShow */.Dh)(opened, compared.judged);
    const found = driftToShow(opened, desired, state, compared, shown.plan);
    const exitCode = drifted && environment.gate.drift === 'error' ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine;
    const details = { drift: found.objects };
    const meta = {
        ...(0,publish_plans/* metaOfBranch */.n)(run, opened),
        rights: found.rights,
        drift: driftReview(found, environment, drifted),
    };
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'drift', shown: [shown], meta, exitCode, details });
    sayDrift(run, environment, found, drifted);
    await keepDriftIssue(run, opened, found, drifted);
    return { exitCode, errors: [], plans: [shown.plan], details };
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

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
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
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const purposes = {
    plan: 'plan takes from it what to write',
    apply: 'apply takes from it what to write',
    revoke: 'revoke takes from it what to take back',
    drift: 'drift takes from it what to compare the cluster with',
};
const needed = function (command) { return ({
    config: {
        purpose: purposes[command],
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
}) };
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async function (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .openProtected */ .n9)(run, needed(command));
    heard.branch?.(branch);
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .identifyWriter */ .S3)(run, branch, command === 'plan' || command === 'drift' ? 'plan' : 'apply', heard.token);
    heard.identity?.(identity);
    if (command !== 'plan' && command !== 'apply')
        return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration: { ...branch.configuration, before: undefined }, identity }, work);
    const { configuration, isFirst } = await withBase(run, branch);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .guardMoves */ .cb)(configuration, [branch.environment]);
    const { repository, revisions } = branch;
    // What `check` cannot prove of a commit, nobody calls proven after the merge. What is checked out says what is read.
    const listed = isFirst ? { ...branch.configuration, base: undefined } : branch.configuration;
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async function ({ inputs }, { repository, configuration, revisions: { base } }) {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async function (repository, path, base) {
    try {
        return await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(repository, path, { base, head: base });
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        const told = (problem) => ({
            ...problem,
            message: `in commit ${base.slice(0, 12)}, which this one is compared with: ${problem.message}`,
            remedy: `That commit cannot be changed any more. Where the configuration is right now, push one more commit: its run compares with this one. (In the file: ${problem.remedy})`,
        });
        const [first, ...rest] = thrown.problems;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(told(first), ...rest.map(told));
    }
};


/***/ }),

/***/ 97917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41964);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = function (opened, sides) { return (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
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
    sides: { ...sides, whole: false, ofCluster: true, unreadableBefore: [] },
}) };


/***/ }),

/***/ 80468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = function (value) { return JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')) };
const writeMarker = function ({ key, head, run, details }) { return `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}` };
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = function (body) {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(opening.length, -closing.length));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = function (one, other) {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = function (body) {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


/***/ }),

/***/ 57007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answered: () => (/* binding */ answered),
/* harmony export */   publishComment: () => (/* binding */ publishComment),
/* harmony export */   reservedCharacters: () => (/* binding */ reservedCharacters),
/* harmony export */   withdrawComment: () => (/* binding */ withdrawComment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80468);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);





/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = function (review, comment) { return answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish')) };
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = function (review, withdrawal) { return answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw')) };
/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
const answered = async function (work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = function (headSha, reason) { return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(reason.split('\n')),
]) };
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async function (review, address, body, details, manner) {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const withdrawing = manner === 'withdraw' || manner === 'withdraw older';
        if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
            return { kind: 'unchanged', id: keeper.comment.id };
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (withdrawing || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(keeper.comment.body) !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (withdrawing)
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = function (listed, comment) { return comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment] };
const marked = function (comments, key) { return comments.flatMap((comment) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
}) };
/** A standing comment about the same head by a later run; its text wins. */
const latest = function (standing, { headSha, run }) { return standing
    .filter(({ marker }) => marker.head === headSha && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(owned.marker.run, best.marker.run) ? owned : best), undefined) };
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = function (listed, key, keeper) {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = function (review, { key, headSha, run }, body, details, older) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMarker */ .en)({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `${(0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLine */ ._r)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This replaces ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(older.slice(0, 5).map((id) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(id)]), ', ')}.`)}\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async function (fixed, owned, edit) {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async function (review, address, standing) {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = function () { return new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.') };


/***/ }),

/***/ 12661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   pW: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45575);


/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
const writeMarkdown = function (blocks) { return blocks.map(writeBlock).join('\n\n') };
/** A whole comment or file. */
const writeDocument = function (blocks) { return `${writeMarkdown(blocks)}\n` };
/** One line; foreign text in it is code. */
const writeLine = function (line) { return line.map((inline) => writeInline(inline, code)).join('') };
const writeBlock = function (block) {
    switch (block.kind) {
        case 'paragraph':
            return writeLine(block.line);
        case 'heading':
            return `**${ownWords(block.text)}**`;
        case 'list':
            return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
        case 'numbered':
            return block.items
                .map((lines, index) => {
                const number = `${index + 1}. `;
                return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`);
            })
                .join('\n');
        case 'table':
            return [
                tableRow(block.head.map((cell) => (typeof cell === 'string' ? ownWords(cell) : writeCell(cell)))),
                tableRow(block.head.map(() => '---')),
                ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
            ].join('\n');
        case 'fence':
            return writeFence(block.lines, block.language);
        case 'details':
            return [
                `<details>\n<summary>${writeLine(block.summary)}</summary>`,
                writeMarkdown(block.blocks),
                '</details>',
            ].join('\n\n');
        case 'break':
            return '---';
    }
};
const writeInline = function (inline, writeValue) {
    switch (inline.kind) {
        case 'words':
            return ownWords(inline.text);
        case 'value':
            return writeValue(inline.text, inline.limit);
        case 'strong':
            return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`;
        case 'new line':
            return '<br>';
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeAddress */ .cr)(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
                ? `[${inline.label}](<${inline.address}>)`
                : writeValue(inline.otherwise, 400);
    }
};
/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = function (text) { return text.split(' ').every((word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(word) || isMark(word))
    ? text
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('') };
/** What our lines have beside words. */
const isMark = function (word) { return word === _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsis */ .gO || /^(?:[\u2192\u26d4\u26a0\u2753\u2705]|[(),.;:!?]+)$/.test(word) };
const longestRun = function (text) { return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0) };
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = function (text, limit) { return span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit)) };
const span = function (shown) {
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode = function (text, limit) { return span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|')) };
const writeCell = function (line) { return line.map((inline) => writeInline(inline, cellCode)).join('') };
const tableRow = function (cells) { return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|` };
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = function (lines, language) {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};


/***/ }),

/***/ 34424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
const missingRights = function (denied, namespaces) {
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
    return [...places.keys()].sort(order/* byCodePoint */.HH).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = function (namespace, denied) {
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
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.HH);
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
const rulesOf = function (denied) {
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
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.HH),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.HH) }),
    }));
};
const subjectOf = function (user) {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = function (denied, namespaces) { return missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n') };
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = function (run, { environment, world, hides }) {
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
const sayMissingWrites = async function (run, opened, steps) {
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
const asked = async function (cluster) {
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
