package org.crosslight.kernel.report;

import java.util.List;
import java.util.Map;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.TrainedModel;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report tells about a run.
 *
 * @param allPairs how many pairs of records the mode allows
 * @param seconds wall-clock seconds of each stage, in order
 * @param cpuSeconds processor seconds of the whole run
 * @param peakMemoryBytes the most memory the process held; 0 when the system does not tell
 */
public record RunFigures(
    RecordTable records,
    double allPairs,
    TrainedModel trained,
    Scoring scoring,
    Clusters clusters,
    ClusterFigures clusterFigures,
    @Nullable Evaluation evaluation,
    double pairsThreshold,
    double clustersThreshold,
    List<String> warnings,
    boolean misleading,
    Map<String, Double> seconds,
    double cpuSeconds,
    long peakMemoryBytes) {}
