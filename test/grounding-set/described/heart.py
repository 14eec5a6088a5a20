import matplotlib.pyplot as plt
import numpy as np

minutes = np.arange(0, 31, 5)
trained = [62, 95, 118, 130, 135, 110, 80]
untrained = [74, 120, 148, 165, 172, 150, 126]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(minutes, trained, 'g-s', label='Trained runner')
ax.plot(minutes, untrained, 'r--^', label='Untrained runner')
ax.axvline(20, color='gray', linestyle=':', label='End of exercise')
ax.set_title('Heart Rate During and After Exercise')
ax.set_xlabel('Time (minutes)')
ax.set_ylabel('Heart rate (bpm)')
ax.set_ylim(50, 190)
ax.legend(loc='upper left')
ax.grid(True)
plt.show()
