import numpy as np
import matplotlib.pyplot as plt
from matplotlib.gridspec import GridSpec

fig = plt.figure(figsize=(11, 8))
gs = GridSpec(2, 2, figure=fig, height_ratios=[1.3, 1], hspace=0.35, wspace=0.25)

ax1 = fig.add_subplot(gs[0, :])
weeks = np.arange(1, 13)
visitors = [310, 335, 360, 352, 390, 420, 455, 440, 480, 515, 505, 560]
ax1.plot(weeks, visitors, color='tab:purple', marker='o')
ax1.set_title('(a) Visitors per week')
ax1.set_xlabel('Week')
ax1.set_ylabel('Visitors')
ax1.set_xticks(weeks)

ax2 = fig.add_subplot(gs[1, 0])
ax2.barh(['Paintings', 'Sculpture', 'Photography', 'Textiles'], [48, 22, 19, 11], color='tab:cyan')
ax2.set_title('(b) Favourite hall (% of votes)')
ax2.set_xlim(0, 60)

ax3 = fig.add_subplot(gs[1, 1])
ax3.pie([55, 30, 15], labels=['Adult', 'Student', 'Child'], autopct='%d%%', colors=['gold', 'lightcoral', 'lightskyblue'])
ax3.set_title('(c) Ticket types')
fig.suptitle('Museum Report, Spring Season', fontsize=15)
plt.savefig('q2_22_gridspec.png')
