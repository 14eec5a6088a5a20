import matplotlib.pyplot as plt

km = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
pace = [5.2, 5.1, 5.0, 5.3, 5.6, 5.8, 5.4, 5.1, 4.9, 4.6]
pulse = [128, 140, 148, 155, 162, 168, 164, 161, 166, 178]
climb = [0, 5, 10, 25, 40, 45, 20, 5, 0, 0]

fig, axs = plt.subplots(3, 1, figsize=(8, 8), sharex=True)
axs[0].plot(km, pace, 'o-', color='purple')
axs[0].set_ylabel('Pace (min/km)')
axs[1].plot(km, pulse, 's-', color='crimson')
axs[1].set_ylabel('Heart rate (bpm)')
axs[2].bar(km, climb, color='darkgreen')
axs[2].set_ylabel('Ascent (m)')
axs[2].set_xlabel('Kilometre')
axs[2].set_xticks(km)
fig.suptitle('A Ten-Kilometre Training Run')
plt.tight_layout()
plt.show()
