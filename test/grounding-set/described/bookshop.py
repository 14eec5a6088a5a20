import matplotlib.pyplot as plt

genres = ['Fiction', 'Children', 'Science', 'Travel']
copies = [5200, 3900, 1700, 1200]
channel = ['In store', 'Website', 'Phone']
share = [55, 40, 5]

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(11, 5))
ax1.bar(genres, copies, color='peru')
ax1.set_title('Copies Sold by Genre')
ax1.set_xlabel('Genre')
ax1.set_ylabel('Copies')
ax2.pie(share, labels=channel, autopct='%d%%', colors=['tan', 'lightsteelblue', 'mistyrose'])
ax2.set_title('Sales by Channel')
fig.suptitle('Bookshop Annual Report')
plt.tight_layout()
plt.show()
