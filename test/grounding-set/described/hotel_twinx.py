import matplotlib.pyplot as plt

q = ['Q1', 'Q2', 'Q3', 'Q4']
rooms = [320, 450, 610, 380]
price = [85, 110, 140, 95]

fig, ax1 = plt.subplots(figsize=(8, 5))
ax1.bar(q, rooms, color='lightsteelblue', label='Rooms Sold')
ax1.set_xlabel('Quarter')
ax1.set_ylabel('Rooms Sold')
ax2 = ax1.twinx()
ax2.plot(q, price, color='firebrick', marker='o', label='Average Price')
ax2.set_ylabel('Average Price ($)', color='firebrick')
ax2.set_ylim(60, 160)
ax1.set_title('Hotel Bookings and Room Price')
fig.legend(loc='upper left', bbox_to_anchor=(0.13, 0.87))
plt.show()
