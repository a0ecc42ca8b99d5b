package rar.model.effect;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.effect.CountKey.Kind;

/**
 * Everything that a page prints of a project as sums of parts, which no page divides further: each flow, whoever is not known
 * after, and whoever is still in the project. Parts that are zero are left out, as zeros are printed.
 */
final class CountSystem {

    private final List<Long> parts = new ArrayList<>();
    private final Map<CountKey, BitSet> sums = new LinkedHashMap<>();
    private final List<List<BitSet>> rows = new ArrayList<>();

    private CountSystem() {}

    static CountSystem of(Seq<SupportForm> forms, ParticipantProject project) {
        CountSystem system = new CountSystem();
        Seq<ParticipantFollowUp> followUps = project.followUps();
        for (int f = 0; f < followUps.size(); f++) {
            system.add(f, followUps.get(f), forms);
        }
        if (followUps.isEmpty()) {
            system.add(CountKey.of(Kind.LEFT), project.left());
        }
        long remaining = project.entered() - project.left();
        system.add(CountKey.of(Kind.REMAINING), remaining);
        system.sum(CountKey.of(Kind.ENTERED)).or(system.sum(CountKey.of(Kind.LEFT)));
        system.sum(CountKey.of(Kind.ENTERED)).or(system.sum(CountKey.of(Kind.REMAINING)));
        return system;
    }

    private void add(int f, ParticipantFollowUp followUp, Seq<SupportForm> forms) {
        List<BitSet> ofForm = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            BitSet row = new BitSet();
            boolean on = forms.get(i).isPublic();
            for (int j = 0; j < forms.size(); j++) {
                addFlow(
                        f,
                        i,
                        j,
                        followUp.flows().get(i).get(j),
                        on,
                        forms.get(j).isPublic(),
                        row);
            }
            add(CountKey.lost(f, i), followUp.lost().get(i));
            BitSet lost = sum(CountKey.lost(f, i));
            row.or(lost);
            sum(CountKey.of(Kind.LOST, f)).or(lost);
            if (f == 0) {
                sum(CountKey.before(i)).or(row);
                sum(CountKey.of(Kind.LEFT)).or(row);
            }
            ofForm.add(row);
        }
        rows.add(ofForm);
    }

    private void addFlow(int f, int i, int j, long count, boolean on, boolean stays, BitSet row) {
        add(CountKey.flow(f, i, j), count);
        BitSet flow = sum(CountKey.flow(f, i, j));
        row.or(flow);
        Kind fourfold = on ? stays ? Kind.STAYED_ON : Kind.CAME_OFF : stays ? Kind.CAME_ON : Kind.STAYED_OFF;
        sum(CountKey.after(f, j)).or(flow);
        sum(CountKey.of(fourfold, f)).or(flow);
        sum(CountKey.of(on ? Kind.ON_BEFORE : Kind.OFF_BEFORE, f)).or(flow);
        sum(CountKey.of(stays ? Kind.ON_AFTER : Kind.OFF_AFTER, f)).or(flow);
        sum(CountKey.of(Kind.FOLLOWED, f)).or(flow);
    }

    private void add(CountKey key, long count) {
        BitSet one = sum(key);
        if (count > 0) {
            one.set(parts.size());
            parts.add(count);
        }
    }

    private BitSet sum(CountKey key) {
        return sums.computeIfAbsent(key, any -> new BitSet());
    }

    /** How many parts there are. */
    int parts() {
        return parts.size();
    }

    /** A part's count, 1 or more. */
    long part(int index) {
        return parts.get(index);
    }

    /** Each count with the parts that it is the sum of. */
    Map<CountKey, BitSet> sums() {
        return sums;
    }

    /** The parts of each form before, by follow-up; those of one form have the same sum in all. */
    List<List<BitSet>> rows() {
        return rows;
    }

    /** The count itself. */
    long value(CountKey key) {
        return sum(key).stream().mapToLong(parts::get).sum();
    }
}
