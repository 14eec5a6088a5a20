import numpy as np
import matplotlib.pyplot as plt

np.random.seed(12)
wait = np.random.gamma(3.0, 6.0, 400)

fig, ax = plt.subplots(figsize=(9, 6))
ax.hist(wait, bins=range(0, 75, 5), color='slateblue', edgecolor='white')
ax.axvline(20, color='red', linestyle='--', label='Target: 20 min')
ax.set_xlabel('Waiting Time (minutes)')
ax.set_ylabel('Number of Patients')
ax.set_title('Waiting Times at a Walk-in Clinic')
ax.legend()
plt.show()
