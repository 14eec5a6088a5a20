import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
short_wait, short_dur = rng.normal(54, 4, 300), rng.normal(2.0, 0.25, 300)
long_wait, long_dur = rng.normal(80, 5, 700), rng.normal(4.3, 0.35, 700)
wait = np.concatenate([short_wait, long_wait])
duration = np.concatenate([short_dur, long_dur])

plt.figure(figsize=(8, 6))
plt.hist2d(wait, duration, bins=25, cmap='Blues')
plt.colorbar(label='Number of Eruptions')
plt.title('Geyser Eruptions: Waiting Time and Duration')
plt.xlabel('Waiting Time (min)')
plt.ylabel('Eruption Duration (min)')
plt.show()
